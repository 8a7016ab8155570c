"""Keys of a kind that is not known, and what is made of a private key."""
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed25519, ed448, rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives import hashes


def public_of_any(data, signature, message):
    key = serialization.load_pem_private_key(data, None)  # expect: python.cryptography.load-private-key
    public = key.public_key()  # expect-applied: python.cryptography.any-public
    public.verify(signature, message, padding.PKCS1v15(), hashes.SHA1())  # expect: python.cryptography.any-rsa-verify padding=PKCS1v15


def bytes_of_any():
    key = serialization.load_pem_private_key(b"-----BEGIN PRIVATE KEY-----", None)  # expect: python.cryptography.load-private-key private_key=literal
    raw = key.private_bytes(serialization.Encoding.Raw, serialization.PrivateFormat.Raw, serialization.NoEncryption())  # expect-applied: python.cryptography.any-private-bytes
    return ed25519.Ed25519PrivateKey.from_private_bytes(raw)  # expect: python.cryptography.xdh-from-bytes private_key=literal


def public_of_edwards(signature, message):
    one = ed25519.Ed25519PrivateKey.generate()  # expect: python.cryptography.xdh-generate algorithm=Ed25519
    one.public_key().verify(signature, message)  # expect: python.cryptography.eddsa-verify algorithm=Ed25519; expect-applied: python.cryptography.ed25519-public
    other = ed448.Ed448PrivateKey.generate()  # expect: python.cryptography.xdh-generate algorithm=Ed448
    other.public_key().verify(signature, message)  # expect: python.cryptography.eddsa-verify algorithm=Ed448; expect-applied: python.cryptography.ed448-public


def numbers_of_a_key():
    numbers = ec.generate_private_key(ec.SECP256R1()).private_numbers()  # expect: python.cryptography.ec-generate curve=P-256; expect-applied: python.cryptography.private-numbers
    fixed = ec.derive_private_key(1234567, ec.SECP256R1()).private_numbers()  # expect: python.cryptography.ec-derive private_key=literal
    ec.derive_private_key(numbers.private_value, ec.SECP256R1())  # expect: python.cryptography.ec-derive private_key=secure-random
    ec.derive_private_key(fixed.private_value, ec.SECP256R1())  # expect: python.cryptography.ec-derive private_key=literal
