# A copy of an object with other values in some of its fields.
import os
from collections import namedtuple
from dataclasses import dataclass, replace

from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


@dataclass(frozen=True)
class Settings:
    mode: int
    nonce: bytes


@dataclass
class Counted:
    mode: int

    def __post_init__(self):
        self.mode = self.mode + 1


def fresh(key, data):
    settings = Settings(mode=AES.MODE_GCM, nonce=bytes(12))
    settings = replace(settings, nonce=os.urandom(12))
    return AES.new(key, settings.mode, nonce=settings.nonce).encrypt(data)  # expect: python.pycryptodome.block-cipher mode=GCM nonce=secure-random


def stale(key, data):
    settings = Settings(mode=AES.MODE_GCM, nonce=os.urandom(12))
    other = replace(settings, nonce=b"0123456789ab")
    return AESGCM(key).encrypt(other.nonce, data, None), settings.nonce  # expect: python.cryptography.aead nonce=literal


def of_itself(key, data):
    return AES.new(key, replace(Counted(AES.MODE_ECB), mode=AES.MODE_CBC).mode).encrypt(data)  # expect: python.pycryptodome.block-cipher mode=?
