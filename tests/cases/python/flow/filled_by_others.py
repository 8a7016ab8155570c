"""Lists and maps that a function fills for whoever calls it, by their methods alone."""
import os

from Crypto.Cipher import AES
from Crypto.PublicKey import RSA


def fill(vectors):
    vectors.append(b"twelve bytes")
    vectors.append(os.urandom(12))


def widths(sizes):
    sizes.update(first=1024, second=4096)


def empty(sizes):
    sizes.clear()


def first(key):
    vectors = []
    fill(vectors)
    return AES.new(key, AES.MODE_GCM, nonce=vectors[0])  # expect: python.pycryptodome.block-cipher nonce=literal nonce_bits=96


def second(key):
    vectors = list()
    fill(vectors)
    return AES.new(key, AES.MODE_GCM, nonce=vectors[1])  # expect: python.pycryptodome.block-cipher nonce=secure-random nonce_bits=96


def third(key):
    vectors = [os.urandom(12)]
    fill(vectors)
    return AES.new(key, AES.MODE_GCM, nonce=vectors[0])  # expect: python.pycryptodome.block-cipher nonce=secure-random nonce_bits=96


def narrow():
    sizes = {}
    widths(sizes)
    return RSA.generate(sizes["first"])  # expect: python.pycryptodome.rsa-generate key_bits=1024


def wide():
    sizes = {}
    widths(sizes)
    return RSA.generate(sizes["second"])  # expect: python.pycryptodome.rsa-generate key_bits=4096


def refilled():
    sizes = [1024]
    empty(sizes)
    sizes.append(3072)
    return RSA.generate(sizes[0])  # expect: python.pycryptodome.rsa-generate key_bits=3072


def replace(sizes):
    sizes[:] = [1024]


def shorten(sizes):
    del sizes[0]


def turn(sizes):
    sizes.reverse()


def arrange(sizes):
    sizes.sort()


def named(*, sizes):
    sizes.append(1024)


def anew(sizes):
    sizes = [1024]


def replaced():
    sizes = [4096]
    replace(sizes)
    return RSA.generate(sizes[0])  # expect: python.pycryptodome.rsa-generate key_bits=1024


def replaced_in_part():
    sizes = [4096, 3072]
    sizes[0:1] = [1024, 2048]
    return RSA.generate(sizes[0])  # expect: python.pycryptodome.rsa-generate key_bits=?


def filled_in(key):
    vector = bytearray(12)
    vector[:] = os.urandom(12)
    return AES.new(key, AES.MODE_GCM, nonce=bytes(vector))  # expect: python.pycryptodome.block-cipher nonce=secure-random nonce_bits=96


def shortened():
    sizes = [4096, 1024]
    shorten(sizes)
    return RSA.generate(sizes[0])  # expect: python.pycryptodome.rsa-generate key_bits=1024


def turned():
    sizes = [4096, 1024]
    turn(sizes)
    return RSA.generate(sizes[0])  # expect: python.pycryptodome.rsa-generate key_bits=1024


def arranged():
    sizes = [4096, 1024]
    arrange(sizes)
    return RSA.generate(sizes[0])  # expect: python.pycryptodome.rsa-generate key_bits=?


def by_name():
    sizes = []
    named(sizes=sizes)
    return RSA.generate(sizes[0])  # expect: python.pycryptodome.rsa-generate key_bits=1024


def untouched():
    sizes = [4096]
    anew(sizes)
    return RSA.generate(sizes[0])  # expect: python.pycryptodome.rsa-generate key_bits=4096


def copied():
    sizes = [4096]
    others = sizes[:]
    others[0] = 1024
    return RSA.generate(sizes[0])  # expect: python.pycryptodome.rsa-generate key_bits=4096


def copy_changed():
    sizes = [4096]
    others = sizes[:]
    others[0] = 1024
    return RSA.generate(others[0])  # expect: python.pycryptodome.rsa-generate key_bits=1024
