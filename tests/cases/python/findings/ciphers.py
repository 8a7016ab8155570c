import os

from cryptography.hazmat.primitives import hashes, padding
from cryptography.hazmat.primitives.asymmetric import padding as rsa_padding
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, ChaCha20Poly1305
from Crypto.Cipher import AES, ARC4, DES, DES3

SIXTEEN = b"sixteen fixed by"


def old_cipher(key, text):
    box = DES.new(key, DES.MODE_ECB)  # finding: VT-0101 severity=high; finding: VT-0110 severity=high
    return box.encrypt(text)


def triple(key, text, iv):
    box = DES3.new(key, DES3.MODE_CBC, iv)  # finding: VT-0103 severity=medium; finding: VT-0111
    return box.encrypt(text)


def stream(key, text):
    return ARC4.new(key).encrypt(text)  # finding: VT-0107 severity=high


def book(key, text):
    cipher = Cipher(algorithms.AES(key), modes.ECB())  # finding: VT-0110 severity=high
    return cipher.encryptor().update(text)


def fixed_iv(key, text):
    cipher = Cipher(algorithms.AES(key), modes.CBC(SIXTEEN))  # finding: VT-0310 severity=medium; finding: VT-0111
    return cipher.encryptor().update(text)


def zero_iv(key, text):
    cipher = Cipher(algorithms.AES(key), modes.CBC(b"\x00" * 16))  # finding: VT-0310 severity=medium; finding: VT-0111
    return cipher.encryptor().update(text)


def drawn_iv(key, text):
    iv = os.urandom(16)  # no-finding
    cipher = Cipher(algorithms.AES(key), modes.CBC(iv))  # finding: VT-0111 severity=low; no-finding: VT-0310
    return iv + cipher.encryptor().update(text)


def fixed_nonce(key, text):
    return AESGCM(key).encrypt(b"always alike", text, None)  # finding: VT-0311 severity=high


def counted_from_zero(key, text):
    box = AES.new(key, AES.MODE_CTR, nonce=bytes(8))  # finding: VT-0311 severity=high; finding: VT-0111
    return box.encrypt(text)


def drawn_nonce(text):
    key = ChaCha20Poly1305.generate_key()  # no-finding
    nonce = os.urandom(12)  # no-finding
    return nonce + ChaCha20Poly1305(key).encrypt(nonce, text, None)  # no-finding


def transport(public_key: rsa.RSAPublicKey, secret):
    return public_key.encrypt(secret, rsa_padding.PKCS1v15())  # finding: VT-0112 severity=medium


def padding_for_whoever_asks():
    return rsa_padding.PKCS1v15()  # finding: VT-0114 severity=low


def transport_well(public_key: rsa.RSAPublicKey, secret):
    return public_key.encrypt(
        secret,
        rsa_padding.OAEP(mgf=rsa_padding.MGF1(hashes.SHA256()), algorithm=hashes.SHA256(), label=None),  # no-finding
    )
