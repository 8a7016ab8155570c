from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def stored_and_read(encryption):
    key = ec.generate_private_key(ec.SECP256R1())  # expect: python.cryptography.ec-generate curve=P-256
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, encryption)  # expect-applied: python.cryptography.private-bytes
    return serialization.load_pem_private_key(pem, b"wrong")  # expect: python.cryptography.load-private-key private_key=secure-random password=literal


def raw():
    key = ed25519.Ed25519PrivateKey.generate()
    return AESGCM(key.private_bytes_raw())  # expect: python.cryptography.aead key=secure-random


def another(key, encryption):
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, encryption)
    return serialization.load_pem_private_key(pem, None)  # expect: python.cryptography.load-private-key private_key=?


def fixed(encryption):
    key = ed25519.Ed25519PrivateKey.from_private_bytes(b"0123456789abcdef0123456789abcdef")
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, encryption)
    return serialization.load_pem_private_key(pem, None)  # expect: python.cryptography.load-private-key private_key=literal
