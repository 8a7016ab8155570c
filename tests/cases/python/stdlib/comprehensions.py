import os
import random
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

weak = bytes(random.randrange(256) for _ in range(16))
AESGCM(weak)  # expect: python.cryptography.aead key=predictable-random key_bits=128
AESGCM(bytes([random.randrange(256) for _ in range(32)]))  # expect: python.cryptography.aead key=predictable-random key_bits=256
AESGCM(bytes([b for b in os.urandom(16)]))  # expect: python.cryptography.aead key=secure-random key_bits=128
AESGCM(bytes(b ^ 7 for b in b"sixteen or so by"))  # expect: python.cryptography.aead key=literal-array key_bits=128
some = bytes(b for b in os.urandom(64) if b > 31)
AESGCM(some)  # expect: python.cryptography.aead key=secure-random
AESGCM("".join(random.choice("0123456789abcdef") for _ in range(16)).encode())  # expect: python.cryptography.aead key=predictable-random
mixed = bytes([random.randrange(256) if i else given() for i in range(16)])
AESGCM(mixed)  # expect: python.cryptography.aead key=?
for each in [os.urandom(16) for _ in range(3)]:
    AESGCM(each)  # expect: python.cryptography.aead key=secure-random
