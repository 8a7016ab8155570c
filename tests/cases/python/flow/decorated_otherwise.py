"""A decorator of the file that hands on something else than what it is given."""
import functools
import hashlib

salt = b""


def with_rounds(rounds):
    def wrap(function):
        @functools.wraps(function)
        def inner(*given, **more):
            more["rounds"] = rounds
            return function(*given, **more)

        return inner

    return wrap


def fewer(function):
    def inner(phrase, rounds):
        return function(phrase, rounds // 1000)

    return inner


def counted(function):
    def inner(*given, **more):
        print(function.__name__)
        return function(*given, **more)

    return inner


@with_rounds(50)
def derive(phrase, rounds=700000):
    return hashlib.pbkdf2_hmac("sha256", phrase, salt, rounds)  # expect: python.hashlib.pbkdf2-hmac iterations=50; expect-none: python.hashlib.pbkdf2-hmac iterations=700000


@fewer
def shorter(phrase, rounds):
    return hashlib.pbkdf2_hmac("sha256", phrase, salt, rounds)  # expect: python.hashlib.pbkdf2-hmac iterations=600; expect-none: python.hashlib.pbkdf2-hmac iterations=600000


@counted
def plain(phrase, rounds=70):
    return hashlib.pbkdf2_hmac("sha256", phrase, salt, rounds)  # expect: python.hashlib.pbkdf2-hmac iterations=70


def used():
    return shorter(b"bread", 600000), plain(b"bread")


derive(b"bread")
used()
