import collections
import hashlib
import typing
from collections import namedtuple

Suite = namedtuple("Suite", "name, bits")
Other = collections.namedtuple("Other", ["bits", "name"])
Typed = typing.NamedTuple("Typed", [("name", str), ("bits", int)])
Defaulted = namedtuple("Defaulted", "name bits", defaults=("sha1", 5))


def by_place():
    suite = Suite("md5", 128)
    return hashlib.new(suite.name)  # expect: python.hashlib.new algorithm=MD5


def by_name():
    suite = Other(name="sha1", bits=160)
    return hashlib.new(suite.name)  # expect: python.hashlib.new algorithm=SHA-1


def typed():
    return hashlib.new(Typed("sha384", 384).name)  # expect: python.hashlib.new algorithm=SHA-384


def places():
    suite = Suite("md5", 128)
    hashlib.new(suite[0])  # expect: python.hashlib.new algorithm=MD5
    other = Other(160, "sha1")
    bits, name = other
    hashlib.new(name)  # expect: python.hashlib.new algorithm=SHA-1
    return hashlib.new(other[-1])  # expect: python.hashlib.new algorithm=SHA-1


# What stands in the defaults is not looked at.
def defaulted():
    return hashlib.new(Defaulted().name)  # expect: python.hashlib.new algorithm=?


# `getattr` with a name that is written out is that attribute.
def attribute():
    return getattr(hashlib, "md5")()  # expect: python.hashlib.hash algorithm=MD5


def own_attribute(hashes):
    return getattr(hashes, "md5")()  # expect-none
