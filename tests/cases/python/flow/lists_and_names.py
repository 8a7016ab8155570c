# Lists that are extended, what an own class or an enumeration gives in turn, and locals that go by a field's name.
import asyncio
import hashlib
import os
import string
import types
from collections import ChainMap
from dataclasses import dataclass, field
from enum import Enum

from cryptography.hazmat.primitives.ciphers.aead import AESCCM


def extended():
    names = ["sha256"]
    names.extend(["md5"])
    names += ["sha512"]
    hashlib.new(names[1])  # expect: python.hashlib.new algorithm=MD5
    hashlib.new(names[2])  # expect: python.hashlib.new algorithm=SHA-512


class Names:
    def __iter__(self):
        yield "md5"


class Kind(Enum):
    NEW = "sha384"


def in_turn():
    for name in Names():
        hashlib.new(name)  # expect: python.hashlib.new algorithm=MD5
    for kind in Kind:
        hashlib.new(kind.value)  # expect: python.hashlib.new algorithm=SHA-384


@dataclass(frozen=True)
class Policy:
    rounds: int = 5_000


@dataclass
class Hasher:
    policy: Policy = field(default_factory=Policy)

    def derive(self, password, salt):
        policy = self.policy
        return hashlib.pbkdf2_hmac("sha256", password, salt, policy.rounds)  # expect: python.hashlib.pbkdf2-hmac iterations=5000


print(Hasher().derive(os.urandom(8), os.urandom(16)))


def texts():
    hashlib.new("SHA-512".translate(str.maketrans("", "", "-")))  # expect: python.hashlib.new algorithm=SHA-512
    hashlib.new("nd5".translate(str.maketrans("n", "m")))  # expect: python.hashlib.new algorithm=MD5
    hashlib.new("md5".translate(string.whitespace))  # expect: python.hashlib.new algorithm=?


def maps():
    options = {}
    options.setdefault("name", "md5")
    hashlib.new(options.setdefault("name", "sha1"))  # expect: python.hashlib.new algorithm=MD5
    fixed = types.MappingProxyType({"name": "sha512"})
    hashlib.new(fixed["name"])  # expect: python.hashlib.new algorithm=SHA-512
    both = ChainMap({"name": "sha384"}, {"name": "md5"})
    hashlib.new(both["name"])  # expect: python.hashlib.new algorithm=SHA-384


async def name_of(name):
    return name


async def tasks():
    old, new = await asyncio.gather(name_of("md5"), name_of("sha512"))
    hashlib.new(old)  # expect: python.hashlib.new algorithm=MD5
    hashlib.new(new)  # expect: python.hashlib.new algorithm=SHA-512
    task = asyncio.create_task(name_of("sha384"))
    hashlib.new(task.result())  # expect: python.hashlib.new algorithm=SHA-384


def written_over(key, data):
    nonce = bytearray(32)
    nonce[0:4] = b"iv01"
    nonce[:13] = os.urandom(13)
    AESCCM(key).encrypt(bytes(nonce[:13]), data, None)  # expect: python.cryptography.aead-ccm nonce=?
    nonce = bytearray(b"0123456789abc")
    nonce[:8] = os.urandom(8)
    AESCCM(key).encrypt(bytes(nonce), data, None)  # expect: python.cryptography.aead-ccm nonce=?
