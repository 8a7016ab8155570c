# What a function of the file makes of those that it stands before is called instead of them.
import functools
import hashlib
import hmac
import os


def summed(algorithm, size=None):
    def wrap(function):
        @functools.wraps(function)
        def inner(*given):
            return hashlib.new(algorithm, function(*given)).hexdigest()[:size]  # expect: python.hashlib.new algorithm=MD5; expect: python.hashlib.new algorithm=SHA-256; expect-none: python.hashlib.new algorithm=?
        return inner
    return wrap


@summed("md5")
def page(number):
    return b"page %d" % number


@summed(algorithm="sha256", size=12)
def book(number):
    return b"book %d" % number


def signed(secret):
    def wrap(function):
        def inner(body, mac):
            if not hmac.compare_digest(hmac.new(secret, body, hashlib.sha512).digest(), mac):  # expect: python.hashlib.hmac-new key=literal; expect: python.hashlib.hmac-new key=environment
                raise PermissionError
            return function(body)
        return inner
    return wrap


@signed(b"a text that signs all orders")
def order(body):
    return body


@signed(os.environ["REFUNDS"].encode())
def refund(body):
    return body


# One that nothing is known of, and one that only keeps what it stands before.
def kept(name):
    def wrap(function):
        return function
    return wrap


@kept("md5")
def plain(data):
    return hashlib.sha3_256(data).digest()  # expect: python.hashlib.hash algorithm=SHA3-256
