"""Sizes that the library names."""
import nacl.secret
import nacl.utils
from Crypto.Cipher import AES, DES3
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


class Lid:
    NONCE_SIZE = 24


def zeros(key, letter):
    box = nacl.secret.SecretBox(key)  # expect: python.pynacl.secretbox nonce=zero nonce_bits=192
    return box.encrypt(letter, bytes(nacl.secret.SecretBox.NONCE_SIZE))


def zeros_by_the_box(key, letter):
    box = nacl.secret.SecretBox(key)  # expect: python.pynacl.secretbox nonce=zero nonce_bits=192
    return box.encrypt(letter, bytes(box.NONCE_SIZE))


def drawn(key, letter):
    box = nacl.secret.SecretBox(key)  # expect: python.pynacl.secretbox nonce=secure-random nonce_bits=192
    return box.encrypt(letter, nacl.utils.random(Lid.NONCE_SIZE))


def blocks(key, letter):
    AES.new(key, AES.MODE_CBC, bytes(AES.block_size))  # expect: python.pycryptodome.block-cipher iv=zero iv_bits=128
    DES3.new(key, DES3.MODE_CBC, bytes(DES3.block_size))  # expect: python.pycryptodome.block-cipher iv=zero iv_bits=64
    return Cipher(algorithms.AES(key), modes.CBC(bytes(algorithms.AES.block_size // 8)))  # expect: python.cryptography.cipher iv=zero iv_bits=128
