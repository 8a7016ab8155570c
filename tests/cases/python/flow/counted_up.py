# What loops of a known number of rounds add up, where a round only computes.
import hashlib
import os


def rounds():
    count = 0
    for _ in range(20):
        count += 50
    return count


def doubled():
    bits = 1
    for step in range(1, 15):
        bits = bits * 2
    return bits


def stretch(password):
    salt = os.urandom(16)
    first = hashlib.pbkdf2_hmac("sha256", password, salt, rounds())  # expect: python.hashlib.pbkdf2-hmac iterations=1000
    second = hashlib.scrypt(password, salt=salt, n=doubled(), r=8, p=1)  # expect: python.hashlib.scrypt cost=16384
    return first, second


def asks(password):
    count = 0
    for _ in range(20):
        count += int(input())
    return hashlib.pbkdf2_hmac("sha256", password, os.urandom(16), count)  # expect: python.hashlib.pbkdf2-hmac iterations=?


def too_many(password):
    count = 0
    for _ in range(1000000):
        count += 1
    return hashlib.pbkdf2_hmac("sha256", password, os.urandom(16), count)  # expect: python.hashlib.pbkdf2-hmac iterations=?
