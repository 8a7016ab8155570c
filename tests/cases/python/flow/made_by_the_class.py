# cls(…) makes one of the class around: what a class method gives a constructor is followed from who calls it.
import enum
import hashlib
import os
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


class Pair:
    def __init__(self, bits):
        self.key = rsa.generate_private_key(public_exponent=65537, key_size=bits)  # expect: python.cryptography.rsa-generate key_bits=1024; expect-none: python.cryptography.rsa-generate key_bits=?

    @classmethod
    def of_size(cls, bits):
        return cls(bits)


print(Pair.of_size(1024))


# Members that number themselves are told apart.
class Level(enum.Enum):
    OLD = enum.auto()
    NEW = enum.auto()


class Rounds(enum.IntEnum):
    FEW = 1000
    MORE = enum.auto()


USED = Level.NEW


def digest(data):
    if USED is Level.OLD:
        return hashlib.md5(data)  # expect-none
    return hashlib.sha256(data)  # expect: python.hashlib.hash algorithm=SHA-256


def stretched(word):
    return hashlib.pbkdf2_hmac("sha256", word, os.urandom(16), Rounds.MORE)  # expect: python.hashlib.pbkdf2-hmac iterations=1001


# What is no parameter of a data class is set where it has been made.
@dataclass
class Kdf:
    strength: str = "low"
    rounds: int = field(init=False)

    def __post_init__(self):
        self.rounds = {"low": 1000, "high": 800000}[self.strength]

    def derive(self, word):
        return hashlib.pbkdf2_hmac("sha256", word, os.urandom(16), self.rounds)  # expect: python.hashlib.pbkdf2-hmac iterations=1000; expect: python.hashlib.pbkdf2-hmac iterations=800000


print(Kdf().derive(b"a word"), Kdf("high").derive(b"a word"))

# A number of more than 64 bits is as literal as its bytes.
LARGE = 0x00112233445566778899AABBCCDDEEFF
SMALL = 7


def sealed(page):
    first = AESGCM(LARGE.to_bytes(16, "big")).encrypt(os.urandom(12), page, None)  # expect: python.cryptography.aead key=literal
    second = AESGCM(SMALL.to_bytes(16, "big")).encrypt(os.urandom(12), page, None)  # expect: python.cryptography.aead key=literal
    third = AESGCM(int(os.environ["K"]).to_bytes(16, "big")).encrypt(os.urandom(12), page, None)  # expect-none: python.cryptography.aead key=literal
    return first, second, third
