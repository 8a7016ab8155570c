# 1 is not "1", and a pair is a key like any other.
import hashlib

BY_KEY = {
    1: "md5",
    "1": "sha1",
    hashlib.sha256: "sha224",
    ("short", 1): "sha384",
    ("long", 2): "sha512",
}


def known():
    hashlib.new(BY_KEY[1])  # expect: python.hashlib.new algorithm=MD5
    hashlib.new(BY_KEY["1"])  # expect: python.hashlib.new algorithm=SHA-1
    hashlib.new(BY_KEY[hashlib.sha256])  # expect: python.hashlib.new algorithm=SHA-224
    hashlib.new(BY_KEY["long", 2])  # expect: python.hashlib.new algorithm=SHA-512


def absent():
    hashlib.new(BY_KEY.get("2", "sha3_256"))  # expect: python.hashlib.new algorithm=SHA3-256
    # expect: python.hashlib.new algorithm=SHA3-256
    # expect-none: python.hashlib.new algorithm=SHA-512
    hashlib.new(BY_KEY.get(("long", 1), "sha3_256"))


def text(given):
    # expect: python.hashlib.new algorithm=SHA-1
    # expect-none: python.hashlib.new algorithm=MD5
    # expect-none: python.hashlib.new algorithm=SHA-512
    hashlib.new(BY_KEY[str(given)])


def number(given: int):
    # expect: python.hashlib.new algorithm=MD5
    # expect-none: python.hashlib.new algorithm=SHA-1
    hashlib.new(BY_KEY[given])


def one_of(given):
    key = 1 if given else "1"
    # expect: python.hashlib.new algorithm=MD5
    # expect: python.hashlib.new algorithm=SHA-1
    # expect-none: python.hashlib.new algorithm=SHA-512
    hashlib.new(BY_KEY[key])


def numbers():
    for key in (1,):
        hashlib.new(BY_KEY[key])  # expect: python.hashlib.new algorithm=MD5


def keys():
    names = {"md5": 1, "sha256": 2}
    for name in names.keys():
        # expect: python.hashlib.new algorithm=MD5
        # expect: python.hashlib.new algorithm=SHA-256
        hashlib.new(name)
