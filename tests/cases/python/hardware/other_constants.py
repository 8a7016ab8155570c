from house.pkcs11 import Mechanism


def choose():
    return Mechanism.AES_ECB  # expect-none: python.pkcs11.mechanism
