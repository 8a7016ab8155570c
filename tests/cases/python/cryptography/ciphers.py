import os
from cryptography.hazmat.decrepit.ciphers.algorithms import ARC4
from cryptography.hazmat.primitives import keywrap
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESCCM, AESGCM, AESSIV, ChaCha20Poly1305

FIXED = b"0123456789abcdef"


class AES:
    """Not the one of cryptography."""

    def __init__(self, key):
        self.key = key

    def encryptor(self):
        return self


def block(key, data):
    Cipher(algorithms.AES(FIXED), modes.CBC(os.urandom(16))).encryptor()  # expect: python.cryptography.cipher algorithm=AES function=encrypt iv=secure-random iv_bits=128 key=literal key_bits=128 mode=CBC; expect: python.random.urandom algorithm=OS-random function=generate generator=secure
    Cipher(algorithms.AES(key), modes.CBC(bytes(16))).decryptor()  # expect: python.cryptography.cipher algorithm=AES function=decrypt iv=zero iv_bits=128 key=? mode=CBC; expect-applied: python.cryptography.decryptor
    Cipher(algorithms.TripleDES(key), mode=modes.ECB()).encryptor()  # expect: python.cryptography.cipher algorithm=3DES function=encrypt key=? mode=ECB; expect-applied: python.cryptography.encryptor
    Cipher(algorithms.AES256(key), modes.CTR(FIXED))  # expect: python.cryptography.cipher algorithm=AES key=? key_bits=256 mode=CTR nonce=literal nonce_bits=128
    Cipher(algorithms.AES(key), modes.XTS(FIXED))  # expect: python.cryptography.cipher algorithm=AES iv=literal iv_bits=128 key=? mode=XTS; expect-applied: python.cryptography.mode-xts
    Cipher(algorithms.ChaCha20(key, os.urandom(16)), mode=None)  # expect: python.cryptography.cipher algorithm=ChaCha20 key=? nonce=secure-random nonce_bits=128; expect: python.random.urandom algorithm=OS-random function=generate generator=secure
    Cipher(ARC4(key), None)  # expect: python.cryptography.cipher algorithm=RC4 key=?
    algorithms.Blowfish(key)  # expect: python.cryptography.cipher-algorithm algorithm=Blowfish key=?
    algorithms.AES128(FIXED)  # expect: python.cryptography.cipher-algorithm-sized algorithm=AES key=literal key_bits=128
    algorithms.ChaCha20(key, FIXED)  # expect: python.cryptography.chacha20 algorithm=ChaCha20 key=? nonce=literal nonce_bits=128
    AES(key).encryptor()  # expect-none


def choose(strong, key):
    mode = modes.GCM(os.urandom(12)) if strong else modes.ECB()  # expect: python.random.urandom algorithm=OS-random function=generate generator=secure
    return Cipher(algorithms.AES(key), mode)  # expect: python.cryptography.cipher algorithm=AES iv=secure-random iv_bits=96 key=? mode=GCM; expect: python.cryptography.cipher algorithm=AES key=? mode=ECB


def authenticated(data):
    box = AESGCM(AESGCM.generate_key(bit_length=256))  # expect: python.cryptography.aead algorithm=AES function=encrypt key=secure-random key_bits=256 mode=GCM nonce=secure-random nonce_bits=96; expect: python.cryptography.aead-generate-key algorithm=AES function=keygen key=secure-random key_bits=256
    box.encrypt(os.urandom(12), data, None)  # expect: python.random.urandom algorithm=OS-random function=generate generator=secure; expect-applied: python.cryptography.aead-encrypt
    AESGCM(FIXED).encrypt(b"\0" * 12, data, None)  # expect: python.cryptography.aead algorithm=AES function=encrypt key=literal key_bits=128 mode=GCM nonce=zero nonce_bits=96
    AESCCM(FIXED, tag_length=8)  # expect: python.cryptography.aead-ccm algorithm=AES key=literal key_bits=128 mode=CCM tag_bits=64
    AESSIV(FIXED + FIXED).encrypt(data, None)  # expect: python.cryptography.aead algorithm=AES function=encrypt key=literal key_bits=256 mode=SIV; expect-applied: python.cryptography.siv-encrypt
    ChaCha20Poly1305(ChaCha20Poly1305.generate_key()).decrypt(data[:12], data[12:], None)  # expect: python.cryptography.aead algorithm=ChaCha20-Poly1305 function=decrypt key=secure-random key_bits=256; expect: python.cryptography.chacha20poly1305-generate-key algorithm=ChaCha20-Poly1305 function=keygen key=secure-random key_bits=256; expect-applied: python.cryptography.aead-decrypt
    keywrap.aes_key_wrap(FIXED, data)  # expect: python.cryptography.key-wrap algorithm=AES function=encrypt key=literal key_bits=128 mode=KW
    keywrap.aes_key_unwrap_with_padding(wrapping_key=FIXED, wrapped_key=data)  # expect: python.cryptography.key-wrap algorithm=AES function=decrypt key=literal key_bits=128 mode=KWP


def with_mode(mode, key):
    Cipher(algorithms.AES(key), mode=None)  # expect: python.cryptography.cipher algorithm=AES key=?
    return Cipher(algorithms.AES(key), mode)  # expect: python.cryptography.cipher algorithm=AES key=? mode=?
