"""What the counter of CTR begins with."""
import os

from Crypto.Cipher import AES
from Crypto.Util import Counter


class Turnstile:
    class Counter:
        @staticmethod
        def new(bits, prefix=b"", suffix=b"", initial_value=1):
            return prefix


def prefixed(key):
    counter = Counter.new(64, os.urandom(8), initial_value=0)
    return AES.new(key, AES.MODE_CTR, counter=counter)  # expect: python.pycryptodome.block-cipher mode=CTR nonce=secure-random


def fixed(key):
    counter = Counter.new(64, prefix=b"eight by")  # expect-applied: python.pycryptodome.counter
    return AES.new(key, AES.MODE_CTR, counter=counter)  # expect: python.pycryptodome.block-cipher mode=CTR nonce=literal


def own(key, data):
    Turnstile.Counter.new(128, b"eight by")  # expect-none: python.pycryptodome.counter


def begun_at_random(key, text):
    counter = Counter.new(128, initial_value=int.from_bytes(os.urandom(16), "big"))
    return AES.new(key, AES.MODE_CTR, counter=counter).encrypt(text)  # expect: python.pycryptodome.block-cipher mode=CTR nonce=secure-random


def begun_at_one(key, text):
    counter = Counter.new(128, initial_value=1)
    return AES.new(key, AES.MODE_CTR, counter=counter).encrypt(text)  # expect: python.pycryptodome.block-cipher mode=CTR nonce=?
