import os
from Crypto.Cipher import AES, ARC2, ARC4, CAST, DES, DES3, Blowfish, ChaCha20, ChaCha20_Poly1305, Salsa20, XOR
from Crypto.Cipher import PKCS1_OAEP, PKCS1_v1_5
from Crypto.Hash import SHA256
from Crypto.PublicKey import RSA
from Crypto.Random import get_random_bytes
from Cryptodome.Cipher import AES as Rijndael

KEY = b"0123456789abcdef"
MODES = {"fast": AES.MODE_ECB, "safe": AES.MODE_GCM}


class Cipher:
    """AES.new(key, AES.MODE_ECB) is only described here."""

    def new(self, key, mode):
        return key


class Box:
    def __init__(self, key, mode=AES.MODE_CBC):
        self.key = key
        self.mode = mode
        self.iv = os.urandom(16)  # expect: python.random.urandom algorithm=OS-random function=generate generator=secure

    def seal(self, data):
        return AES.new(self.key, self.mode, self.iv).encrypt(data)  # expect: python.pycryptodome.block-cipher algorithm=AES function=encrypt iv=secure-random iv_bits=128 key=literal key_bits=128 mode=CBC; expect: python.pycryptodome.block-cipher algorithm=AES function=encrypt iv=secure-random iv_bits=128 key=secure-random key_bits=256 mode=OFB


def blocks(data, key):
    AES.new(KEY, AES.MODE_ECB).encrypt(data)  # expect: python.pycryptodome.block-cipher algorithm=AES function=encrypt key=literal key_bits=128 mode=ECB
    AES.new(key, AES.MODE_CBC, b"\0" * 16).decrypt(data)  # expect: python.pycryptodome.block-cipher algorithm=AES function=decrypt iv=zero iv_bits=128 key=? mode=CBC
    AES.new(key, AES.MODE_CTR, nonce=os.urandom(8))  # expect: python.pycryptodome.block-cipher algorithm=AES key=? mode=CTR nonce=secure-random nonce_bits=64; expect: python.random.urandom algorithm=OS-random function=generate generator=secure
    AES.new(key=get_random_bytes(32), mode=AES.MODE_GCM, nonce=KEY, mac_len=16).encrypt_and_digest(data)  # expect: python.pycryptodome.block-cipher algorithm=AES function=encrypt key=secure-random key_bits=256 mode=GCM nonce=literal nonce_bits=128 tag_bits=128; expect: python.pycryptodome.random-bytes algorithm=OS-random function=generate generator=secure
    AES.new(key, MODES["safe"])  # expect: python.pycryptodome.block-cipher algorithm=AES key=? mode=GCM
    AES.new(key, 2, IV=KEY)  # expect: python.pycryptodome.block-cipher algorithm=AES iv=literal iv_bits=128 key=? mode=CBC
    AES.new(KEY)  # expect: python.pycryptodome.block-cipher algorithm=AES key=literal key_bits=128 mode=ECB
    AES.new(key, data.mode)  # expect: python.pycryptodome.block-cipher algorithm=AES key=? mode=?
    Rijndael.new(key, Rijndael.MODE_EAX)  # expect: python.pycryptodome.block-cipher algorithm=AES key=? mode=EAX
    DES.new(KEY[:8], DES.MODE_ECB)  # expect: python.pycryptodome.block-cipher algorithm=DES key=literal mode=ECB
    DES3.new(key, DES3.MODE_CBC, iv=KEY[:8])  # expect: python.pycryptodome.block-cipher algorithm=3DES iv=literal iv_bits=64 key=? mode=CBC
    ARC2.new(key, ARC2.MODE_CFB)  # expect: python.pycryptodome.block-cipher algorithm=RC2 key=? mode=CFB
    Blowfish.new(key, Blowfish.MODE_OFB)  # expect: python.pycryptodome.block-cipher algorithm=Blowfish key=? mode=OFB
    CAST.new(key, CAST.MODE_OPENPGP)  # expect: python.pycryptodome.block-cipher algorithm=CAST5 key=? mode=CFB
    Cipher().new(key, AES.MODE_ECB)  # expect-none


def streams(key):
    ChaCha20.new(key=key, nonce=get_random_bytes(12))  # expect: python.pycryptodome.random-bytes algorithm=OS-random function=generate generator=secure; expect: python.pycryptodome.stream-cipher algorithm=ChaCha20 key=? nonce=secure-random nonce_bits=96
    ChaCha20_Poly1305.new(key=key)  # expect: python.pycryptodome.stream-cipher algorithm=ChaCha20-Poly1305 key=?
    Salsa20.new(KEY, nonce=b"12345678")  # expect: python.pycryptodome.stream-cipher algorithm=Salsa20 key=literal nonce=literal nonce_bits=64
    ARC4.new(KEY)  # expect: python.pycryptodome.arc4 algorithm=RC4 key=literal key_bits=128
    XOR.new(KEY)  # expect: python.pycryptodome.xor algorithm=XOR key=literal key_bits=128


def public(data):
    key = RSA.generate(2048)  # expect: python.pycryptodome.rsa-generate algorithm=RSA exponent=65537 function=keygen key_bits=2048
    PKCS1_OAEP.new(key).encrypt(data)  # expect: python.pycryptodome.oaep algorithm=RSA digest=SHA-1 function=encrypt key_bits=2048 padding=OAEP; expect-applied: python.pycryptodome.encrypt
    PKCS1_OAEP.new(key.public_key(), hashAlgo=SHA256)  # expect: python.pycryptodome.oaep algorithm=RSA digest=SHA-256 key_bits=2048 padding=OAEP; expect-applied: python.pycryptodome.public-key
    PKCS1_v1_5.new(key).decrypt(data, None)  # expect: python.pycryptodome.pkcs1-encryption algorithm=RSA function=decrypt key_bits=2048 padding=PKCS1v15; expect-applied: python.pycryptodome.decrypt


if __name__ == "__main__":
    Box(KEY).seal(b"")
    Box(get_random_bytes(32), AES.MODE_OFB).seal(b"")  # expect: python.pycryptodome.random-bytes algorithm=OS-random function=generate generator=secure
