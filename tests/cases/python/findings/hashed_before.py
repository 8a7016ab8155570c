# A fast hash of a password whose result is only what a slow function is given keeps no password.
import bcrypt
import base64
import hashlib
import os

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC


def shortened(password: str):
    short = base64.b64encode(hashlib.sha384(password.encode()).digest())  # no-finding: VT-0408
    return bcrypt.hashpw(short, bcrypt.gensalt(13))


def by_steps(password: str):
    salt = os.urandom(16)
    first = hashlib.new("sha512")  # no-finding: VT-0408
    first.update(password.encode("utf-8"))
    return salt, hashlib.scrypt(first.digest(), salt=salt, n=2**17, r=8, p=1, maxmem=2**28)


def kept(password: str):
    salt = os.urandom(16)
    first = hashlib.new("sha512")  # finding: VT-0408
    first.update(password.encode("utf-8"))
    other = hashlib.scrypt(first.digest(), salt=salt, n=2**17, r=8, p=1, maxmem=2**28)
    return salt, first.hexdigest(), other


def compared(password: str, known: str, salt: bytes):
    digest = hashlib.sha256(password.encode())  # finding: VT-0408
    return digest.hexdigest() == known and PBKDF2HMAC(hashes.SHA256(), 32, salt, 700_000).derive(digest.digest())


def given_by_name(password: bytes):
    salt = os.urandom(16)
    kdf = PBKDF2HMAC(algorithm=hashes.SHA512(), length=32, salt=hashlib.sha256(salt).digest(), iterations=300_000)  # no-finding: VT-0408
    return salt, kdf.derive(key_material=hashlib.blake2b(password).digest())  # no-finding: VT-0408


class Account:
    def store_password(self, password: str):
        seed = os.urandom(16)
        mixed = hashlib.sha256(seed + b"accounts").digest()  # no-finding: VT-0408
        self.password = hashlib.pbkdf2_hmac("sha512", password.encode(), mixed, 300_000)


def derived(password: bytes, salt: bytes):
    return hashlib.scrypt(password, salt=salt, n=2**17, r=8, p=1, maxmem=2**28)


def derived_and_more(password: bytes, salt: bytes):
    return salt, hashlib.scrypt(password, salt=salt, n=2**17, r=8, p=1, maxmem=2**28)


class Stored:
    def set_password(self, password: bytes):
        self.password_hash = derived(password, hashlib.sha256(self.seed).digest())  # no-finding: VT-0408

    def keep_password(self, password: bytes):
        self.password_hash = derived_and_more(password, hashlib.sha256(password).digest())  # finding: VT-0408
