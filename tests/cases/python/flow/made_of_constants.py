"""Texts that are made of constants, and what a class's own value is changed to."""
import hashlib
import os
import string

from cryptography.hazmat.primitives.ciphers.aead import AESGCM


class Costs:
    rounds = 1_000_000


Costs.rounds *= 2


def stretch(password):
    return hashlib.pbkdf2_hmac("sha256", password, os.urandom(16), Costs.rounds)  # expect: python.hashlib.pbkdf2-hmac iterations=1000000; expect: python.hashlib.pbkdf2-hmac iterations=?; no-finding: VT-0401


def seal(key, text, counter):
    AESGCM(key).encrypt(string.ascii_lowercase[:12].encode(), text, None)  # expect: python.cryptography.aead nonce=literal; finding: VT-0311
    AESGCM(key).encrypt("{:>12}".format("kiosk").encode(), text, None)  # expect: python.cryptography.aead nonce=literal; finding: VT-0311
    AESGCM(key).encrypt("{:>12}".format(counter).encode(), text, None)  # expect: python.cryptography.aead nonce=?; no-finding: VT-0311
    AESGCM(key).encrypt(string.capwords(counter).encode(), text, None)  # expect: python.cryptography.aead nonce=?; no-finding: VT-0311
