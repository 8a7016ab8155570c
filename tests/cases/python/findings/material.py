import hashlib
import hmac
import os
import random
import secrets
import time

from cryptography.fernet import Fernet
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from Crypto.Cipher import AES

KEY = b"an example key that is written down"


def fixed_key(text):
    return hmac.new(KEY, text, "sha256").digest()  # finding: VT-0301 severity=high


def key_of_the_environment(text):
    key = os.environ["ORDER_KEY"].encode()
    return hmac.new(key, text, "sha256").digest()  # no-finding


def fixed_cipher_key(text):
    return AESGCM(b"0123456789abcdef").encrypt(os.urandom(12), text, None)  # finding: VT-0301 severity=high


def zero_key(text):
    box = AES.new(b"\0" * 32, AES.MODE_GCM)  # finding: VT-0301 severity=high
    return box.encrypt_and_digest(text)


def guessed_key():
    random.seed(time.time())  # finding: VT-0601
    key = random.randbytes(16)  # finding: VT-0605 severity=high
    return AESGCM(key)  # finding: VT-0303 severity=high


def drawn_key():
    return AESGCM(secrets.token_bytes(32))  # no-finding


def lottery():
    return random.randint(1, 49)  # finding: VT-0601 severity=info


def few_rounds(password, salt):
    return hashlib.pbkdf2_hmac("sha256", password, salt, 500)  # finding: VT-0401 severity=high


def some_rounds(password, salt):
    return hashlib.pbkdf2_hmac("sha256", password, salt, 5000)  # finding: VT-0402 severity=medium


def below_advice(password, salt):
    return hashlib.pbkdf2_hmac("sha256", password, salt, 100_000)  # finding: VT-0403 severity=low


def fixed_salt(password):
    return hashlib.pbkdf2_hmac("sha256", password, b"shop", 600_000)  # finding: VT-0320 severity=medium


def fixed_password(salt):
    kdf = PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=salt, iterations=600_000)
    return kdf.derive(b"open sesame")  # finding: VT-0302 severity=high


def few_rounds_in_lines(password, salt):
    return hashlib.pbkdf2_hmac(
        "sha256",
        password,
        salt,
        500,  # finding: VT-0401 severity=high
    )


def careful(password):
    salt = os.urandom(16)  # no-finding
    return hashlib.pbkdf2_hmac("sha256", password, salt, 600_000)  # no-finding


def token_box():
    return Fernet(Fernet.generate_key())  # no-finding
