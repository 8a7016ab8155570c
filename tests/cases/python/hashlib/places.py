"""Where something stands in a text says which of several texts it is."""
import hashlib


def first(name):
    at = name.find("-")
    base = name[:at] if at >= 0 else name
    return hashlib.new(base)  # expect: python.hashlib.new algorithm=SHA-1; expect: python.hashlib.new algorithm=MD5; expect-none: python.hashlib.new algorithm=?


first("sha1-hex")
first("md5")


def one_of(flag):
    name = "sha1+hex" if flag else "sha512/256x"
    at = name.find("+")
    if at > 0:
        return hashlib.new(name[:at])  # expect: python.hashlib.new algorithm=SHA-1; expect-none: python.hashlib.new algorithm=?
    return hashlib.new(name[:-5])  # expect: python.hashlib.new algorithm=SHA-512; expect-none: python.hashlib.new algorithm=?


def last(flag):
    name = "hash.md5" if flag else "a.b.sha256"
    return hashlib.new(name[name.rfind(".") + 1:])  # expect: python.hashlib.new algorithm=MD5; expect: python.hashlib.new algorithm=SHA-256; expect-none: python.hashlib.new algorithm=?


# `index` throws where it finds nothing: what goes on is the other one.
def index(flag):
    name = "sha224" if flag else "sha384/hex"
    return hashlib.new(name[:name.index("/")])  # expect: python.hashlib.new algorithm=SHA-384; expect-none: python.hashlib.new algorithm=SHA-224; expect-none: python.hashlib.new algorithm=?


def long(flag):
    name = "md5" if flag else "sha512"
    if len(name) > 3:
        return hashlib.new(name)  # expect: python.hashlib.new algorithm=SHA-512; expect-none: python.hashlib.new algorithm=MD5


# What is not known stays so.
def given(name):
    if name.find("-") < 0:
        return hashlib.new(name)  # expect: python.hashlib.new algorithm=?
    return hashlib.new(name[:name.find("-")])  # expect: python.hashlib.new algorithm=?
