# What a function gives the module's variable holds from there on, and may hold anywhere else.
from Crypto.PublicKey import RSA

_bits = 2048
_given = 3072
_own = 4096


def weaken():
    global _bits
    _bits = 1024


def after_it():
    weaken()
    return RSA.generate(_bits)  # expect: python.pycryptodome.rsa-generate key_bits=1024; expect-none: python.pycryptodome.rsa-generate key_bits=2048


def at_any_time():
    return RSA.generate(_bits)  # expect: python.pycryptodome.rsa-generate key_bits=1024; expect: python.pycryptodome.rsa-generate key_bits=2048


def perhaps(small):
    global _given
    if small:
        _given = 1024
    return RSA.generate(_given)  # expect: python.pycryptodome.rsa-generate key_bits=1024; expect: python.pycryptodome.rsa-generate key_bits=3072


def of_its_own():
    _own = 1024
    return _own


def beside_it():
    of_its_own()
    return RSA.generate(_own)  # expect: python.pycryptodome.rsa-generate key_bits=4096; expect-none: python.pycryptodome.rsa-generate key_bits=1024
