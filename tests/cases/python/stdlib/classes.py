# Class methods are given the class that they are called on; `__new__` says which object a call of the class gives.
from Crypto.PublicKey import RSA


class Keys:
    def __init__(self, bits):
        self.bits = bits

    class Limits:
        least = 3072

    @classmethod
    def small(cls):
        return cls(1024)

    @classmethod
    def proper(cls):
        return cls(2048)

    def draw(self):
        return RSA.generate(self.bits)  # expect: python.pycryptodome.rsa-generate key_bits=1024; expect: python.pycryptodome.rsa-generate key_bits=2048

    def least(self):
        return RSA.generate(self.Limits.least)  # expect: python.pycryptodome.rsa-generate key_bits=3072


def of_both():
    Keys.small().draw()
    Keys.proper().draw()


class Heir(Keys):
    bits_of_class = 4096


class Base:
    bits_of_class = 1536

    @classmethod
    def draw(cls):
        return RSA.generate(cls.bits_of_class)  # expect: python.pycryptodome.rsa-generate key_bits=1536; expect: python.pycryptodome.rsa-generate key_bits=4096


class Larger(Base):
    bits_of_class = 4096


def of_the_heir():
    Base.draw()
    Larger.draw()


class Only:
    _one = None

    def __new__(cls):
        if cls._one is None:
            cls._one = super().__new__(cls)
            cls._one.bits = 1280
        return cls._one


def of_the_only_one():
    return RSA.generate(Only().bits)  # expect: python.pycryptodome.rsa-generate key_bits=1280
