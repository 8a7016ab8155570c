import hashlib
import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings


def seal(page):
    box = AESGCM(bytes.fromhex(settings.PAGE_KEY))  # expect: python.cryptography.aead key=environment nonce=literal
    return box.encrypt(settings.PAGE_NONCE, page, None)  # finding: VT-0311


def seal_note(note):
    return AESGCM(os.urandom(32)).encrypt(settings.NOTE_NONCE, note, None)  # no-finding: VT-0311


def stretched(pin):
    return hashlib.pbkdf2_hmac("sha256", pin, os.urandom(16), settings.PIN_ROUNDS)  # expect: python.hashlib.pbkdf2-hmac iterations=2000; finding: VT-0402; expect: python.hashlib.pbkdf2-hmac iterations=?


def summed(page):
    if settings.OLD_SUMS:
        return hashlib.md5(page).digest()  # expect: python.hashlib.hash algorithm=MD5; finding: VT-0201
    return hashlib.sha256(page).digest()  # expect: python.hashlib.hash algorithm=SHA-256
