# `match` that takes values apart, the `else` of loops, guards that leave by a comparison, `in`.
import hashlib
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric import rsa


@dataclass
class Base:
    name: str


@dataclass
class Wanted(Base):
    bits: int


def by_class(wanted):
    match wanted:
        case Wanted(name="old", bits=n):
            rsa.generate_private_key(65537, n)  # expect: python.cryptography.rsa-generate key_bits=1024
        case Wanted(_, n) if n > 4000:
            rsa.generate_private_key(65537, n)  # expect: python.cryptography.rsa-generate key_bits=4096
        case Wanted(_, n):
            rsa.generate_private_key(65537, n)  # expect: python.cryptography.rsa-generate key_bits=3072


by_class(Wanted("old", 1024))
by_class(Wanted("new", 4096))
by_class(Wanted("new", 3072))


def by_parts(message):
    match message:
        case ["hash", name]:
            hashlib.new(name)  # expect: python.hashlib.new algorithm=MD5
        case ["hash", *_, name]:
            hashlib.new(name)  # expect: python.hashlib.new algorithm=SHA-512
        case {"kind": "hash", "name": str(name)}:
            hashlib.new(name)  # expect: python.hashlib.new algorithm=SHA-256
        case (-1 | None) as name:
            hashlib.new(name)


by_parts(["hash", "md5"])
by_parts(["hash", "fast", "sha512"])
by_parts({"kind": "hash", "name": "sha256"})


def first_that_fits():
    for size in (2048, 4096):
        if size > 3000:
            break
    else:
        rsa.generate_private_key(65537, 512)  # expect-none
    rsa.generate_private_key(65537, size)  # expect: python.cryptography.rsa-generate key_bits=4096


def none_fits():
    for size in (2048, 3072):
        if size > 4000:
            break
    else:
        rsa.generate_private_key(65537, 1024)  # expect: python.cryptography.rsa-generate key_bits=1024


def large_ones():
    for size in [1024, 4096]:
        if size < 2048:
            continue
        rsa.generate_private_key(65537, size)  # expect: python.cryptography.rsa-generate key_bits=4096


def listed(size=1024):
    if size not in (2048, 4096):
        raise ValueError(size)
    rsa.generate_private_key(65537, size)


def parts_of_text():
    host = "mail.acme.io"
    size = 1024 if "mail" in host else 4096
    rsa.generate_private_key(65537, size)  # expect: python.cryptography.rsa-generate key_bits=1024
