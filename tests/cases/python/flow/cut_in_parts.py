"""Names and sizes that are cut out of longer texts, trimmed, sorted, put together of parts."""
import functools
import hashlib
import os
from dataclasses import dataclass, field

from Crypto.Cipher import AES
from Crypto.PublicKey import RSA
from Crypto.Util.Padding import pad


def cut(text):
    hashlib.new("sha512  md5\tsha256".split()[1])  # expect: python.hashlib.new algorithm=MD5
    hashlib.new("md5:sha256:x".split(":", 1)[0])  # expect: python.hashlib.new algorithm=MD5
    hashlib.new("x:y:sha384".rsplit(":", 1)[1])  # expect: python.hashlib.new algorithm=SHA-384
    hashlib.new("digest=md5=x".partition("=")[0])  # expect: python.hashlib.new algorithm=?
    hashlib.new("digest=md5".partition("=")[2])  # expect: python.hashlib.new algorithm=MD5
    hashlib.new("a/b/sha1".rpartition("/")[2])  # expect: python.hashlib.new algorithm=SHA-1
    hashlib.new("sha1-digest".removesuffix("-digest"))  # expect: python.hashlib.new algorithm=SHA-1
    hashlib.new("alg:sha1".removeprefix("alg:"))  # expect: python.hashlib.new algorithm=SHA-1
    hashlib.new("sha224".removeprefix("alg:"))  # expect: python.hashlib.new algorithm=SHA-224
    hashlib.new("__md5".lstrip("_"))  # expect: python.hashlib.new algorithm=MD5
    hashlib.new("md5 \n".rstrip())  # expect: python.hashlib.new algorithm=MD5
    hashlib.new(text.split()[1])  # expect: python.hashlib.new algorithm=?


def ordered():
    hashlib.new(sorted(["sha256", "md5"])[0])  # expect: python.hashlib.new algorithm=MD5
    hashlib.new(sorted(["md5", "sha256"], reverse=True)[0])  # expect: python.hashlib.new algorithm=SHA-256
    hashlib.new(sorted(["sha256", "md5"], key=len)[0])  # expect: python.hashlib.new algorithm=?
    sizes = [4096, 1024, 2048]
    sizes.remove(4096)
    RSA.generate(sizes[0])  # expect: python.pycryptodome.rsa-generate key_bits=1024
    checks = [True, False]
    checks.remove(True)
    RSA.generate({True: 4096, False: 2048}[checks[0]])  # expect: python.pycryptodome.rsa-generate key_bits=2048
    RSA.generate(list(reversed(sizes))[0])  # expect: python.pycryptodome.rsa-generate key_bits=2048


def removed(which):
    sizes = [4096, 1024]
    sizes.remove(which)
    RSA.generate(sizes[0])  # expect: python.pycryptodome.rsa-generate key_bits=?


def formatted():
    hashlib.new("{}{:03d}".format("sha", 256))  # expect: python.hashlib.new algorithm=SHA-256
    hashlib.new("{family}{size}".format(size=1, family="sha"))  # expect: python.hashlib.new algorithm=SHA-1
    hashlib.new(f"md{5:d}")  # expect: python.hashlib.new algorithm=MD5
    hashlib.new(f"sha{0x180:x}")  # expect: python.hashlib.new algorithm=?
    hashlib.new(functools.reduce(lambda a, b: a + b, ["m", "d", "5"]))  # expect: python.hashlib.new algorithm=MD5


def filled(buffer):
    buffer[:] = b"0123456789abcdef"


def drawn(buffer):
    buffer[0:16] = os.urandom(16)


def keys():
    AES.new(pad(b"short", 16), AES.MODE_GCM)  # expect: python.pycryptodome.block-cipher key=literal
    one, other, mixed = bytearray(16), bytearray(16), bytearray(16)
    filled(one)
    drawn(other)
    mixed[:8] = os.urandom(8)
    AES.new(bytes(one), AES.MODE_GCM)  # expect: python.pycryptodome.block-cipher key=literal
    AES.new(bytes(other), AES.MODE_GCM)  # expect: python.pycryptodome.block-cipher key=secure-random
    AES.new(bytes(mixed), AES.MODE_GCM)  # expect: python.pycryptodome.block-cipher key=?
    part = bytearray(16)
    part[4:8] = b"abcd"
    AES.new(bytes(part), AES.MODE_GCM)  # expect: python.pycryptodome.block-cipher key=literal-array


@dataclass
class Settings:
    name: str = field(default="md5")
    sizes: list = field(default_factory=lambda: [1024, 2048])

    def use(self):
        hashlib.new(self.name)  # expect: python.hashlib.new algorithm=MD5
        RSA.generate(self.sizes[0])  # expect: python.pycryptodome.rsa-generate key_bits=1024


Settings().use()


class Table:
    def __init__(self):
        self.rows = {}

    def __setitem__(self, name, row):
        self.rows[name] = row

    def __getitem__(self, name):
        return self.rows[name]


def own_table():
    table = Table()
    table["old"] = "md5"
    table["new"] = "sha256"
    hashlib.new(table["old"])  # expect: python.hashlib.new algorithm=MD5
    hashlib.new(table["new"])  # expect: python.hashlib.new algorithm=SHA-256


def seen():
    hashlib.new(vars(Settings())["name"])  # expect: python.hashlib.new algorithm=MD5
