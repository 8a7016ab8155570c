import random
import secrets

from Crypto.Cipher import AES


def weak():
    key = random.getrandbits(256).to_bytes(32, "big")  # expect: python.random.number
    return AES.new(key, AES.MODE_GCM)  # expect: python.pycryptodome.block-cipher key=predictable-random


def strong():
    key = secrets.randbits(256).to_bytes(32, "big")  # expect: python.random.secrets
    return AES.new(key, AES.MODE_GCM)  # expect: python.pycryptodome.block-cipher key=secure-random
