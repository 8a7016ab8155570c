# What a generator gives is what it is for where it is asked.
import random
import string


def numbers(rng):
    while True:
        yield rng.randrange(1 << 32)  # finding: VT-0605


def letters():
    while True:
        yield random.choice(string.ascii_letters)  # finding: VT-0601; no-finding: VT-0605


def new_reset_token():
    source = numbers(random.Random())  # finding: VT-0605
    reset_token = "%08x" % next(source)
    return reset_token


def title():
    source = letters()
    heading = next(source) + next(source)
    return heading
