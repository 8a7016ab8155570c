"""A constant begins, ends and is as it is written; what two ends choose is not chosen together."""
import hashlib

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

NAME = "sha256-hex"


def of_constant(text):
    if NAME.startswith("md5"):
        return hashlib.md5(text)  # expect-none
    if NAME.endswith("-hex"):
        return hashlib.sha256(text)  # expect: python.hashlib.hash algorithm=SHA-256
    return None


def of_name(name: str, key: bytes, start: bytes):
    algorithm = algorithms.AES(key)
    mode = modes.CBC(start)
    if name.endswith("-des"):
        algorithm = algorithms.TripleDES(key)
    if name.endswith("-gcm"):
        mode = modes.GCM(start)
    # expect: python.cryptography.cipher algorithm=AES mode=GCM; expect: python.cryptography.cipher algorithm=3DES mode=CBC; expect-none: python.cryptography.cipher algorithm=3DES mode=GCM
    return Cipher(algorithm, mode)
