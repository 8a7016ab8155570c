"""What a script keeps and its own statements use runs whenever the script does; what else it keeps is for importers."""
import hashlib


def summing(kind):
    if kind == "short":
        return hashlib.md5()  # expect: python.hashlib.hash algorithm=MD5 role=unreached
    return hashlib.sha256()  # expect: python.hashlib.hash algorithm=SHA-256; expect-none: python.hashlib.hash role=unreached


def naming(kind):
    if kind == "short":
        return hashlib.sha1()  # expect: python.hashlib.hash algorithm=SHA-1 role=unreached
    return hashlib.sha384()  # expect: python.hashlib.hash algorithm=SHA-384


def keeping(kind):
    if kind == "short":
        return hashlib.md5()  # expect: python.hashlib.hash algorithm=MD5; expect-none: python.hashlib.hash role=unreached
    return hashlib.sha512()  # expect: python.hashlib.hash algorithm=SHA-512


def making(kind):
    if kind == "short":
        return hashlib.sha1()  # expect: python.hashlib.hash algorithm=SHA-1; expect-none: python.hashlib.hash role=unreached
    return hashlib.sha224()  # expect: python.hashlib.hash algorithm=SHA-224
