"""What is drawn for whoever calls a function that stands in a table."""
import os
import random


def drawn(count):
    return bytes(random.randrange(256) for _ in range(count))  # expect: python.random.number purpose=key


def named(count):
    return random.getrandbits(count)  # expect: python.random.number purpose=token


def spare(count):
    return random.getrandbits(count)  # expect-none: python.random.number purpose=token


def elsewhere(count):
    return random.getrandbits(count)  # expect-none: python.random.number purpose=token


SOURCES = [drawn, os.urandom]
BY_NAME = {"short": named, "long": spare}
OTHERS = {"short": elsewhere}


def session_secret():
    return SOURCES[0](24)


def reset_token():
    return BY_NAME["short"](64)


def other_token(OTHERS):
    return OTHERS["short"](64)
