"""A function that does nothing itself but call a row of a table leads to what that row holds."""
import hashlib


def old(data):
    return hashlib.md5(data).hexdigest()  # expect: python.hashlib.hash algorithm=MD5 role=unreached


def new(data):
    return hashlib.sha256(data).hexdigest()  # expect: python.hashlib.hash algorithm=SHA-256; expect-none: python.hashlib.hash role=unreached


KINDS = {"old": old, "new": new}


def summed(kind, data):
    return KINDS[kind](data)


SHORT = {
    "quick": lambda data: hashlib.sha1(data).hexdigest(),  # expect: python.hashlib.hash algorithm=SHA-1; expect-none: python.hashlib.hash role=unreached
    "sound": lambda data: hashlib.sha512(data).hexdigest(),  # expect: python.hashlib.hash algorithm=SHA-512; expect-none: python.hashlib.hash role=unreached
}


def shortened(kind, data):
    return SHORT[kind](data)
