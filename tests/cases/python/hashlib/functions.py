# Functions as values, properties, enumerations, maps, and names of this file's own.
import hashlib
import hmac
import os
import random
import uuid
from enum import Enum
from functools import partial

sign = partial(hmac.new, digestmod=hashlib.sha1)
sign(b"a key that is known", b"m")  # expect: python.hashlib.hmac-new digest=SHA-1 key=literal
old = partial(hashlib.new, "sha224")
old(b"x")  # expect: python.hashlib.new algorithm=SHA-224


class Named(Enum):
    WEAK = "md5"
    STRONG = "sha512"


def by_member():
    return hashlib.new(Named.WEAK.value)  # expect: python.hashlib.new algorithm=MD5


class Hasher:
    _name = "sha384"

    @property
    def name(self):
        return self._name

    def run(self, data):
        return hashlib.new(self.name, data)  # expect: python.hashlib.new algorithm=SHA-384


Hasher().run(b"x")

NAMES = {"a": "sha256", "b": "sha3_256"}
for key, name in NAMES.items():
    hashlib.new(name, key.encode())  # expect: python.hashlib.new algorithm=SHA-256; expect: python.hashlib.new algorithm=SHA3-256

hmac.new(os.environ["KEY"].encode(), b"m", "sha256")  # expect: python.hashlib.hmac-new key=environment; expect-applied: python.stdlib.environment-map
hmac.new("".join(random.choices("abc", k=16)).encode(), b"m", "sha256")  # expect: python.hashlib.hmac-new key=predictable-random
hmac.new(uuid.uuid4().bytes, b"m", "sha256")  # expect: python.hashlib.hmac-new key=secure-random


def keyword(**given):
    whole = {**dict(name="sha1", rounds=7), **given}
    return hashlib.pbkdf2_hmac(whole["name"], b"pw", b"salt", whole["rounds"])  # expect: python.hashlib.pbkdf2-hmac digest=SHA-1 iterations=7


keyword()


class settings:
    environ = {"KEY": object()}


hmac.new(settings.environ["KEY"], b"m", "sha256")  # expect: python.hashlib.hmac-new key=?; expect-none: python.stdlib.environment-map
