# What a file says below a key is given as a call's named arguments.
import hashlib
import json
import os
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric import rsa

with open("kdf.json") as source:
    settings = json.load(source)


@dataclass
class Pair:
    bits: int
    exponent: int = 65537


def stretched(word, rounds, digest="sha256"):
    return hashlib.pbkdf2_hmac(digest, word, os.urandom(16), rounds)  # expect: python.hashlib.pbkdf2-hmac iterations=900 digest=SHA-1; finding: VT-0401


def pair():
    of = Pair(**settings["pair"])
    return rsa.generate_private_key(public_exponent=of.exponent, key_size=of.bits)  # expect: python.cryptography.rsa-generate key_bits=1024; finding: VT-0501


def other(bits=3072, **more):
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)  # expect: python.cryptography.rsa-generate key_bits=?


print(stretched(input().encode(), **settings["kdf"]), pair(), other(**settings["other"]))
