# A map of the file that a function fills, which the module calls.
from cryptography.hazmat.primitives.asymmetric import rsa

SETTINGS = {"spare": 4096}
SIZES = []


def load():
    SETTINGS["bits"] = 1024
    SIZES.append(3072)


load()
rsa.generate_private_key(65537, SETTINGS["bits"])  # expect: python.cryptography.rsa-generate key_bits=1024
rsa.generate_private_key(65537, SIZES[0])  # expect: python.cryptography.rsa-generate key_bits=3072
rsa.generate_private_key(65537, SETTINGS["spare"])  # expect: python.cryptography.rsa-generate key_bits=4096
