# What is made, put into a variable and never asked for there is used by nobody.
import hashlib
import os

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def signed(key, data):
    method = hashes.SHA1()  # expect-none: python.cryptography.hash-algorithm
    method = hashes.SHA256()
    return key.sign(data, ec.ECDSA(method))  # expect: python.cryptography.ecdsa digest=SHA-256


def in_a_loop():
    curve = ec.SECT163R2()  # expect-none: python.cryptography.curve
    for _ in range(1):
        curve = ec.SECP384R1()
    return ec.generate_private_key(curve)  # expect: python.cryptography.ec-generate curve=P-384


def by_constants(data):
    cipher = algorithms.TripleDES(os.urandom(24))
    if 2 * 3 == 6:
        cipher = algorithms.AES(os.urandom(32))
    return Cipher(cipher, modes.GCM(os.urandom(12))).encryptor().update(data)  # expect: python.cryptography.cipher algorithm=AES; expect-none: python.cryptography.cipher algorithm=3DES


def on_one_way(key, data, short):
    method = hashes.SHA1()
    if not short:
        method = hashes.SHA256()
    return key.sign(data, ec.ECDSA(method))  # expect: python.cryptography.ecdsa digest=SHA-1; expect: python.cryptography.ecdsa digest=SHA-256


def asked_between(data):
    digest = hashlib.md5()  # expect: python.hashlib.hash algorithm=MD5
    digest.update(data)
    print(digest.hexdigest())
    digest = hashlib.sha256()  # expect: python.hashlib.hash algorithm=SHA-256
    digest.update(data)
    return digest.hexdigest()


def unused():
    digest = hashlib.md5()  # expect: python.hashlib.hash algorithm=MD5


def by_another(data):
    digest = hashlib.md5()  # expect: python.hashlib.hash algorithm=MD5

    def look():
        return digest.hexdigest()

    shown = [look]
    digest = hashlib.sha256(data)  # expect: python.hashlib.hash algorithm=SHA-256
    return shown, digest.hexdigest()


def in_later_rounds(blocks):
    digest = hashlib.sha256()  # expect: python.hashlib.hash algorithm=SHA-256
    for block in range(1000):
        digest.update(blocks[block])
        digest = hashlib.md5()  # expect: python.hashlib.hash algorithm=MD5
    return blocks


def in_turn(blocks):
    digest = hashlib.md5()  # expect: python.hashlib.hash algorithm=MD5
    for block in blocks:
        digest.update(block)
        digest = digest.copy()
    return digest.hexdigest()


class Signer:
    def __init__(self):
        self.method = hashes.SHA1()  # expect-none: python.cryptography.hash-algorithm
        self.method = hashes.SHA384()
        self.other = hashes.SHA1()  # expect: python.cryptography.hash-algorithm algorithm=SHA-1
        self.other = self.same(hashes.SHA512)

    def same(self, make):
        print(self.other)
        return make()

    def sign(self, key, data):
        return key.sign(data, ec.ECDSA(self.method))  # expect: python.cryptography.ecdsa digest=SHA-384


def filled(out):
    out[0] = hashes.SHA1()  # expect-none: python.cryptography.hash-algorithm
    out[0] = hashes.SHA256()
    out[1] = hashes.SHA1()  # expect: python.cryptography.hash-algorithm algorithm=SHA-1
    out[2] = hashes.SHA256()
