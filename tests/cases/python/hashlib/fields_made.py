"""Classes whose constructor is made of their fields."""
import hashlib
from dataclasses import dataclass
from typing import ClassVar, NamedTuple


@dataclass
class Choice:
    name: str = "md5"
    size: int = 5
    other: ClassVar[str] = "sha1"


@dataclass(frozen=True)
class Needed:
    name: str
    size: int = 5


class Row(NamedTuple):
    name: str
    size: int = 4


@dataclass
class Late:
    name: str

    def __post_init__(self):
        self.name = "sha384"


class Ordinary:
    name: str = "sha1"


def all_of_them(unknown):
    hashlib.new(Choice().name)  # expect: python.hashlib.new algorithm=MD5
    hashlib.new(Choice("sha256").name)  # expect: python.hashlib.new algorithm=SHA-256
    hashlib.new(Choice(size=1, name="sha512").name)  # expect: python.hashlib.new algorithm=SHA-512
    hashlib.new(Choice(unknown).name)  # expect: python.hashlib.new algorithm=?
    hashlib.new(Needed("sha224").name)  # expect: python.hashlib.new algorithm=SHA-224
    hashlib.new(Row("sha1").name)  # expect: python.hashlib.new algorithm=SHA-1
    hashlib.new(Late("md5").name)  # expect: python.hashlib.new algorithm=SHA-384
    hashlib.new(Ordinary().name)  # expect: python.hashlib.new algorithm=SHA-1
