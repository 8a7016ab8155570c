# A generator gives what it yields; what a context gives is what its generator yields.
from contextlib import contextmanager
from functools import partial
from Crypto.PublicKey import RSA


def sizes():
    yield 1024
    yield 2048


def all_sizes():
    yield from sizes()
    yield 3072


def in_turn():
    for bits in sizes():
        RSA.generate(bits)  # expect: python.pycryptodome.rsa-generate key_bits=1024; expect: python.pycryptodome.rsa-generate key_bits=2048; expect-none: python.pycryptodome.rsa-generate key_bits=3072


def with_those_of_another():
    for bits in all_sizes():
        RSA.generate(bits)  # expect: python.pycryptodome.rsa-generate key_bits=1024; expect: python.pycryptodome.rsa-generate key_bits=3072


@contextmanager
def settings():
    yield 1536


def in_a_context():
    with settings() as bits:
        return RSA.generate(bits)  # expect: python.pycryptodome.rsa-generate key_bits=1536


def draw(bits, e=65537):
    return RSA.generate(bits, e=e)  # expect: python.pycryptodome.rsa-generate key_bits=1280; expect: python.pycryptodome.rsa-generate key_bits=4096


small = partial(draw, bits=1280)
OPTIONS = {"bits": 4096, "e": 65537}


def bound():
    return small()


def spread():
    return draw(**OPTIONS)
