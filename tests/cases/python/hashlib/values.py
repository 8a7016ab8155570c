import hashlib
import os

NAMES = ["md5", "sha1", "sha256"]
TABLE = {}


def fill():
    TABLE["old"] = "sha1"


class Plain:
    def name(self):
        return "md4"

    def run(self):
        return hashlib.new(self.name())  # expect: python.hashlib.new algorithm=SHA-384


class Better(Plain):
    def name(self):
        return "sha384"


class Settings:
    alg = "sha224"


def use(flag):
    hashlib.new(NAMES[-1])  # expect: python.hashlib.new algorithm=SHA-256
    hashlib.new(TABLE["old"])  # expect: python.hashlib.new algorithm=SHA-1
    first, *rest, last = ["md5", "sha1", "sha512"]
    hashlib.new(last)  # expect: python.hashlib.new algorithm=SHA-512
    hashlib.new(rest[0])  # expect: python.hashlib.new algorithm=SHA-1
    alg = "md5"
    hashlib.new(Settings.alg)  # expect: python.hashlib.new algorithm=SHA-224
    Better().run()
    make = lambda name: hashlib.new(name)  # expect: python.hashlib.new algorithm=SHA3-256
    make("sha3_256")
    found = getattr(hashlib, "md5")
    found(b"")  # expect: python.hashlib.hash algorithm=MD5
    hashlib.new(os.environ.get("DIGEST", "sha3_512"))  # expect: python.hashlib.new algorithm=SHA3-512; expect: python.hashlib.new algorithm=?
    return alg
