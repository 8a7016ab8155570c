"""What stands at a file's top one after the other: the last one counts, unless somebody asks in between."""
import hashlib

from Crypto.Cipher import AES

ROUNDS = 1000
ROUNDS *= 700
DIGEST = "md5"
DIGEST = DIGEST.replace("md5", "sha") + "256"
KEY = b"12345678"
KEY += b"abcdefgh"
ASKED = "md5"
TABLE = {"first": ASKED}
ASKED = "sha512"
CALLED = "sha1"


def called():
    return hashlib.new(CALLED)  # expect: python.hashlib.new algorithm=SHA-1; expect: python.hashlib.new algorithm=SHA-384


called()
CALLED = "sha384"
PERHAPS = "sha224"
if __debug__:
    PERHAPS = PERHAPS.replace("224", "512")


def used(password, salt, data):
    hashlib.new(DIGEST)  # expect: python.hashlib.new algorithm=SHA-256
    hashlib.new(ASKED)  # expect: python.hashlib.new algorithm=MD5; expect: python.hashlib.new algorithm=SHA-512
    hashlib.new(PERHAPS)  # expect: python.hashlib.new algorithm=SHA-224; expect: python.hashlib.new algorithm=SHA-512
    AES.new(KEY, AES.MODE_GCM)  # expect: python.pycryptodome.block-cipher key=literal key_bits=128
    return hashlib.pbkdf2_hmac("sha256", password, salt, ROUNDS)  # expect: python.hashlib.pbkdf2-hmac iterations=700000
