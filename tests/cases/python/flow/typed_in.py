"""What somebody types is a text, never None."""
import getpass

from Crypto.Cipher import AES


class Keeper:
    usual = "sixteen for pump"

    def __init__(self, key=None):
        self.key = key if key is not None else self.usual

    def seal(self, text):
        return AES.new(self.key.encode(), AES.MODE_GCM).encrypt(text)  # expect: python.pycryptodome.block-cipher key=?; expect-none: python.pycryptodome.block-cipher key=literal


Keeper(getpass.getpass()).seal(b"fuel")
Keeper(input("key: ")).seal(b"fuel")
