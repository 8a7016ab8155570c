"""Attributes of a class that are set several at once."""
import hashlib
import os


class Sizes:
    SMALL, LARGE = 1000, 700000
    BOTH = ALSO = 800
    (FIRST, SECOND) = (600, 610)
    HEAD, *TAIL = 630, 640, 650
    LEFT, RIGHT = RIGHT_OF(os), 660


salt = os.urandom(16)
hashlib.pbkdf2_hmac("sha256", b"", salt, Sizes.SMALL)  # expect: python.hashlib.pbkdf2-hmac iterations=1000
hashlib.pbkdf2_hmac("sha256", b"", salt, Sizes.LARGE)  # expect: python.hashlib.pbkdf2-hmac iterations=700000
hashlib.pbkdf2_hmac("sha256", b"", salt, Sizes.BOTH)  # expect: python.hashlib.pbkdf2-hmac iterations=800
hashlib.pbkdf2_hmac("sha256", b"", salt, Sizes.ALSO)  # expect: python.hashlib.pbkdf2-hmac iterations=800
hashlib.pbkdf2_hmac("sha256", b"", salt, Sizes.SECOND)  # expect: python.hashlib.pbkdf2-hmac iterations=610
hashlib.pbkdf2_hmac("sha256", b"", salt, Sizes.RIGHT)  # expect: python.hashlib.pbkdf2-hmac iterations=660
