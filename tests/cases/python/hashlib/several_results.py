# What a function returns together belongs together, however many ways there are.
import hashlib


def kind(want):
    if want == 1:
        return "md5", 100, False
    if want == 2:
        return "sha1", 1000, False
    return "sha256", 10000, True


def kept(want, data):
    name, rounds, fine = kind(want)
    if not fine:
        return None
    # expect: python.hashlib.pbkdf2-hmac digest=SHA-256 iterations=10000
    # expect-none: python.hashlib.pbkdf2-hmac digest=SHA-1
    # expect-none: python.hashlib.pbkdf2-hmac iterations=100
    return hashlib.pbkdf2_hmac(name, data, data, rounds)


def any_of_them(want, data):
    name, rounds, fine = kind(want)
    # expect: python.hashlib.pbkdf2-hmac digest=MD5 iterations=100
    # expect: python.hashlib.pbkdf2-hmac digest=SHA-1 iterations=1000
    # expect-none: python.hashlib.pbkdf2-hmac digest=MD5 iterations=1000
    return hashlib.pbkdf2_hmac(name, data, data, rounds)
