"""What `with` gives a name: what the class says, the object itself, and what it sets on the way in."""
import os

from Crypto.Cipher import AES


class Giving:
    def __init__(self, vector):
        self.vector = vector

    def __enter__(self):
        return self.vector

    def __exit__(self, *error):
        return False


class Itself(Giving):
    def __enter__(self):
        self.vector = b"chosen there"
        return self

    def seal(self, key):
        return AES.new(key, AES.MODE_GCM, nonce=self.vector)  # expect: python.pycryptodome.block-cipher nonce=literal nonce_bits=96


class Later:
    vector = None

    async def __aenter__(self):
        self.vector = os.urandom(12)
        return self

    async def __aexit__(self, *error):
        return False


def given(key):
    with Giving(b"twelve bytes") as vector:
        return AES.new(key, AES.MODE_GCM, nonce=vector)  # expect: python.pycryptodome.block-cipher nonce=literal nonce_bits=96


def drawn(key):
    with Giving(os.urandom(12)) as vector:
        return AES.new(key, AES.MODE_GCM, nonce=vector)  # expect: python.pycryptodome.block-cipher nonce=secure-random nonce_bits=96


def itself(key):
    with Itself(os.urandom(12)) as one:
        return one.seal(key)


async def later(key):
    async with Later() as one:
        return AES.new(key, AES.MODE_GCM, nonce=one.vector)  # expect: python.pycryptodome.block-cipher nonce=secure-random nonce_bits=96


def unnamed(key):
    one = Later()
    with one:
        return AES.new(key, AES.MODE_GCM, nonce=one.vector)  # expect: python.pycryptodome.block-cipher nonce=secure-random nonce_bits=96


def file(key):
    with open("vector", "rb") as f:
        return AES.new(key, AES.MODE_GCM, nonce=f.read(12))  # expect: python.pycryptodome.block-cipher nonce=file
