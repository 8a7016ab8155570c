import requests
from Crypto.PublicKey import RSA


class Base:
    def bits(self):
        raise NotImplementedError

    def draw(self):
        return RSA.generate(self.bits())  # expect: python.pycryptodome.rsa-generate key_bits=1024
