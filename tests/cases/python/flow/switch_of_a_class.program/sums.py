"""Switches of a class that stands in the file that asks for them: whoever sets them in the program decides."""
import hashlib


class Options:
    short = False
    long_ago = False
    quick = False
    level = 2

    @classmethod
    def shortest(cls, data):
        return hashlib.md5(data) if cls.short else hashlib.sha3_512(data)  # expect: python.hashlib.hash algorithm=SHA3-512


def summed(data):
    digest = "sha3_256"
    if Options.short:
        digest = "md5"
    return hashlib.new(digest, data).digest()  # expect: python.hashlib.new algorithm=SHA3-256


def ledger(data):
    if Options.long_ago:
        return hashlib.sha1(data).digest()  # expect: python.hashlib.hash algorithm=SHA-1
    return hashlib.sha512(data).digest()  # expect: python.hashlib.hash algorithm=SHA-512


def graded(data):
    if Options.level < 2:
        return hashlib.md5(data).digest()  # expect-none
    return hashlib.blake2b(data).digest()  # expect: python.hashlib.blake2b algorithm=BLAKE2b-512


def hurried(data, options):
    return hashlib.sha1(data) if options.quick else hashlib.sha224(data)  # expect: python.hashlib.hash algorithm=SHA-1
