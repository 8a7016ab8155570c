# What the command line gives, or the default that an option is declared with.
import argparse
from argparse import ArgumentParser

from Crypto.PublicKey import RSA


def declared():
    parser = argparse.ArgumentParser()
    parser.add_argument("-b", "--key-bits", type=int, default=1024)
    parser.add_argument("name")
    parser.add_argument("--size", dest="bits", type=int, default=1536)
    parser.add_argument("--open", type=int)
    parser.add_argument("-s", type=int, default=512)
    return parser


def main():
    given = declared().parse_args()
    RSA.generate(given.key_bits)  # expect: python.pycryptodome.rsa-generate key_bits=1024; expect: python.pycryptodome.rsa-generate key_bits=?
    RSA.generate(given.bits)  # expect: python.pycryptodome.rsa-generate key_bits=1536
    RSA.generate(given.open)  # expect: python.pycryptodome.rsa-generate key_bits=?
    RSA.generate(given.s)  # expect: python.pycryptodome.rsa-generate key_bits=512
    RSA.generate(given.undeclared)  # expect: python.pycryptodome.rsa-generate key_bits=?


def switched():
    parser = ArgumentParser()
    parser.add_argument("--short", action="store_true")
    given = parser.parse_args()
    RSA.generate(1024 if given.short else 4096)  # expect: python.pycryptodome.rsa-generate key_bits=1024; expect: python.pycryptodome.rsa-generate key_bits=4096


main()
switched()
