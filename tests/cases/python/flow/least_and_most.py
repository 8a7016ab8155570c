"""The least and the most of several."""
import hashlib

salt = b""
hashlib.pbkdf2_hmac("sha256", b"", salt, min(300, 200, 100))  # expect: python.hashlib.pbkdf2-hmac iterations=100
hashlib.pbkdf2_hmac("sha256", b"", salt, max(300, 200, 400))  # expect: python.hashlib.pbkdf2-hmac iterations=400
hashlib.pbkdf2_hmac("sha256", b"", salt, max([300, 700]))  # expect: python.hashlib.pbkdf2-hmac iterations=700
hashlib.pbkdf2_hmac("sha256", b"", salt, max([300, 600], default=3))  # expect: python.hashlib.pbkdf2-hmac iterations=600
hashlib.pbkdf2_hmac("sha256", b"", salt, max([300, 700], key=lambda one: -one))  # expect: python.hashlib.pbkdf2-hmac iterations=?
hashlib.pbkdf2_hmac("sha256", b"", salt, max(300, 700, key=lambda one: -one))  # expect: python.hashlib.pbkdf2-hmac iterations=?


def asked(rounds):
    hashlib.pbkdf2_hmac("sha256", b"", salt, max(300, 700, rounds))  # expect: python.hashlib.pbkdf2-hmac iterations=?
