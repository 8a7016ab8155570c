"""Attributes that are set by name, and those that a function sets."""
import ssl

from Crypto.PublicKey import RSA


class Maker:
    def __init__(self, size):
        self._size = 4096
        self.size = size

    @property
    def size(self):
        return self._size

    @size.setter
    def size(self, value):
        self._size = value

    def own(self):
        return RSA.generate(self._size)  # expect: python.pycryptodome.rsa-generate key_bits=1024

    def asked(self):
        return RSA.generate(self.size)  # expect: python.pycryptodome.rsa-generate key_bits=1024


class Locked:
    def __init__(self):
        self._size = 3072

    @property
    def size(self):
        return self._size

    @size.setter
    def size(self, value):
        self._size = max(3072, value)

    def own(self):
        return RSA.generate(self._size)  # expect: python.pycryptodome.rsa-generate key_bits=3072


class Plain:
    def __init__(self, size):
        self.size = size

    def set_size(self, size):
        self.size = size * 2

    def own(self):
        return RSA.generate(self.size)  # expect: python.pycryptodome.rsa-generate key_bits=512


Plain(512).own()
Maker(1024).own()
maker = Maker(2048)
maker.size = 1024
maker.asked()
locked = Locked()
locked.size = 1024
locked.own()


def by_name(context, name):
    context = ssl.create_default_context()  # expect: python.ssl.default-context hostname_check=disabled
    setattr(context, "check_hostname", False)  # expect-applied: python.ssl.check-hostname-of-context
    setattr(context, name, False)  # expect-none
