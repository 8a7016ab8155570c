import hashlib
from contextlib import contextmanager


def fingerprint(data, legacy=False):
    if legacy:
        return hashlib.md5(data).hexdigest()  # expect: python.hashlib.hash algorithm=MD5 role=unreached
    return hashlib.sha256(data).hexdigest()  # expect: python.hashlib.hash algorithm=SHA-256; expect-none: python.hashlib.hash role=unreached


def short(data, kind):
    if kind == "tiny":
        return hashlib.sha1(data).hexdigest()  # expect: python.hashlib.hash algorithm=SHA-1; expect-none: python.hashlib.hash role=unreached
    return hashlib.sha384(data).hexdigest()  # expect: python.hashlib.hash algorithm=SHA-384


def by_name(data, kind):
    if kind == "tiny":
        return hashlib.sha1(data).hexdigest()  # expect: python.hashlib.hash algorithm=SHA-1; expect-none: python.hashlib.hash role=unreached
    return hashlib.sha512(data).hexdigest()  # expect: python.hashlib.hash algorithm=SHA-512


def uncalled(data, kind):
    if kind == "tiny":
        return hashlib.md5(data).hexdigest()  # expect: python.hashlib.hash algorithm=MD5; expect-none: python.hashlib.hash role=unreached
    return hashlib.sha224(data).hexdigest()  # expect: python.hashlib.hash algorithm=SHA-224


class Old:
    def digest_of(self, data):
        return hashlib.md5(data)  # expect: python.hashlib.hash algorithm=MD5 role=unreached


class New:
    def digest_of(self, data):
        return hashlib.sha256(data)  # expect: python.hashlib.hash algorithm=SHA-256; expect-none: python.hashlib.hash role=unreached


def chosen(name):
    return Old() if name == "old" else New()


class Kept:
    def __init__(self, data, old):
        if old:
            self.sum = hashlib.md5(data)  # expect: python.hashlib.hash algorithm=MD5; expect-none: python.hashlib.hash role=unreached
        else:
            self.sum = hashlib.sha256(data)  # expect: python.hashlib.hash algorithm=SHA-256

    @classmethod
    def older(cls, data):
        return cls(data, True)


class Held:
    def __init__(self, data, old=False):
        if old:
            self.sum = hashlib.md5(data)  # expect: python.hashlib.hash algorithm=MD5 role=unreached
        else:
            self.sum = hashlib.sha256(data)  # expect: python.hashlib.hash algorithm=SHA-256


@contextmanager
def summing(legacy=False):
    if legacy:
        total = hashlib.md5()  # expect: python.hashlib.hash algorithm=MD5 role=unreached
    else:
        total = hashlib.sha256()  # expect: python.hashlib.hash algorithm=SHA-256; expect-none: python.hashlib.hash role=unreached
    yield total
