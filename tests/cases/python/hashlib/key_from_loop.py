import hmac
import os


def by_plus(size, data):
    key = b""
    while len(key) < size:
        key = key + os.urandom(4)
    # expect: python.hashlib.hmac-new key=secure-random; expect-none: python.hashlib.hmac-new key=literal
    return hmac.new(key, data, "sha256").digest()


def of_all(names, data):
    key = ""
    for name in names:
        key += "part"
    # expect: python.hashlib.hmac-new key=literal; expect-none: python.hashlib.hmac-new key_bits=32
    return hmac.new(key.encode(), data, "sha256").digest()


def by_some(names, data):
    key = b""
    for name in names:
        if name:
            key = os.urandom(16)
    # It may still be what it was.
    return hmac.new(key, data, "sha256").digest()  # expect: python.hashlib.hmac-new key=absent


def by_environment(data):
    # What stands for a key that nobody gave is none in the code.
    key = os.environ.get("SIGNING_KEY", "")
    # expect-none: python.hashlib.hmac-new key=literal
    return hmac.new(key.encode(), data, "sha256").digest()  # expect: python.hashlib.hmac-new key=environment; expect: python.hashlib.hmac-new key=absent


def by_nothing(data):
    return hmac.new(b"", data, "sha256").digest()  # expect: python.hashlib.hmac-new key=literal key_bits=0
