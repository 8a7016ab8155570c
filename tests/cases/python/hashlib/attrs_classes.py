# Classes that attrs gives a constructor, in its older spelling too.
import hashlib

import attr
from attr import attrib, attrs
from attrs import define, field


@attr.s
class Terms(object):
    name = attr.ib(default="md5")
    rounds = attr.ib(default=attr.Factory(lambda: 1000))
    kind = "sha512"


@attrs
class Further:
    _name = attrib()
    other = attrib(default="sha224")


@attr.s(auto_attribs=True)
class Typed:
    name: str = "sha1"
    rest: list = attr.ib(factory=list)


@define
class Untyped:
    name = field(default="sha384")


def use(data, password, salt):
    hashlib.new(Terms().name, data)  # expect: python.hashlib.new algorithm=MD5; expect-none: python.hashlib.new algorithm=?
    hashlib.new(Terms("sha256").name, data)  # expect: python.hashlib.new algorithm=SHA-256; expect-none: python.hashlib.new algorithm=MD5
    hashlib.pbkdf2_hmac("sha256", password, salt, Terms().rounds)  # expect: python.hashlib.pbkdf2-hmac iterations=1000
    hashlib.new(Further(name="sha3_256")._name, data)  # expect: python.hashlib.new algorithm=SHA3-256
    hashlib.new(Further("sha3_256").other, data)  # expect: python.hashlib.new algorithm=SHA-224
    hashlib.new(Typed().name, data)  # expect: python.hashlib.new algorithm=SHA-1
    hashlib.new(Untyped().name, data)  # expect: python.hashlib.new algorithm=SHA-384
    hashlib.new(Terms().kind, data)  # expect: python.hashlib.new algorithm=SHA-512


use(b"", b"", b"")
