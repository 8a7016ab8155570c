"""Functions that only a table holds: who reads the table calls them, and nobody else."""
import hashlib


def old(data, salt):
    return hashlib.md5(salt + data).hexdigest()  # expect: python.hashlib.hash algorithm=MD5 role=unreached


def slow(data, salt):
    return hashlib.scrypt(data, salt=salt, n=2**17, r=8, p=1)


KEPT = {"a": old, "b": slow, "c": lambda data, salt: hashlib.sha1(salt + data).hexdigest()}  # expect: python.hashlib.hash algorithm=SHA-1 role=unreached


def given(data, salt):
    return hashlib.sha224(salt + data).hexdigest()  # expect: python.hashlib.hash algorithm=SHA-224; expect-none: python.hashlib.hash role=unreached


GIVEN = [given]


def named(data, salt):
    return hashlib.sha384(salt + data).hexdigest()  # expect: python.hashlib.hash algorithm=SHA-384; expect-none: python.hashlib.hash role=unreached


NAMED = {"one": named, "two": slow}
