import os
import sys

from sums import GIVEN, KEPT, NAMED


def run(data):
    salt = os.urandom(16)  # expect: python.random.urandom
    return salt, KEPT["b"](data, salt), NAMED[sys.argv[1]](data, salt), [one(data, salt) for one in GIVEN]


print(run(sys.stdin.buffer.read()))
