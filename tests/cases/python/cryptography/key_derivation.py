import os
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers import algorithms
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.concatkdf import ConcatKDFHash, ConcatKDFHMAC
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand
from cryptography.hazmat.primitives.kdf.kbkdf import KBKDFCMAC, KBKDFHMAC, CounterLocation, Mode
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from cryptography.hazmat.primitives.kdf.x963kdf import X963KDF


class Tokens:
    def encrypt(self, key):
        return key


def passwords(password):
    weak = PBKDF2HMAC(algorithm=hashes.SHA1(), length=32, salt=b"salt", iterations=1000)  # expect: python.cryptography.pbkdf2hmac algorithm=PBKDF2 digest=SHA-1 function=keyderive iterations=1000 output_bits=256 password=literal password_bits=64 prf=HMAC salt=literal salt_bits=32
    weak.derive(b"password")  # expect-applied: python.cryptography.derive-password
    PBKDF2HMAC(hashes.SHA256(), 32, os.urandom(16), 600000).derive(password)  # expect: python.cryptography.pbkdf2hmac algorithm=PBKDF2 digest=SHA-256 function=keyderive iterations=600000 output_bits=256 password=? prf=HMAC salt=secure-random salt_bits=128; expect: python.random.urandom algorithm=OS-random function=generate generator=secure
    Scrypt(salt=os.urandom(16), length=32, n=2**14, r=8, p=1)  # expect: python.cryptography.scrypt algorithm=scrypt block_size=8 cost=16384 function=keyderive output_bits=256 parallelism=1 salt=secure-random salt_bits=128; expect: python.random.urandom algorithm=OS-random function=generate generator=secure
    Argon2id(salt=os.urandom(16), length=32, iterations=1, lanes=4, memory_cost=64 * 1024)  # expect: python.cryptography.argon2 algorithm=Argon2id function=keyderive iterations=1 memory_kib=65536 output_bits=256 parallelism=4 salt=secure-random salt_bits=128; expect: python.random.urandom algorithm=OS-random function=generate generator=secure


def keys(secret):
    HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=b"files").derive(secret)  # expect: python.cryptography.hkdf algorithm=HKDF digest=SHA-256 function=keyderive output_bits=256 salt=absent secret=?; expect-applied: python.cryptography.derive-key
    HKDFExpand(hashes.SHA512(), 64, b"info")  # expect: python.cryptography.hkdf-expand algorithm=HKDF digest=SHA-512 function=keyderive output_bits=512
    X963KDF(algorithm=hashes.SHA384(), length=16, sharedinfo=None)  # expect: python.cryptography.x963kdf algorithm=X9.63-KDF digest=SHA-384 function=keyderive output_bits=128
    ConcatKDFHash(hashes.SHA256(), 32, None)  # expect: python.cryptography.concatkdf algorithm=SP800-56C digest=SHA-256 function=keyderive output_bits=256
    ConcatKDFHMAC(hashes.SHA256(), 32, b"salt", None)  # expect: python.cryptography.concatkdf algorithm=SP800-56C digest=SHA-256 function=keyderive output_bits=256 prf=HMAC
    KBKDFHMAC(hashes.SHA256(), Mode.CounterMode, 32, 4, 4, CounterLocation.BeforeFixed, b"l", b"c", None)  # expect: python.cryptography.kbkdfhmac algorithm=SP800-108 digest=SHA-256 function=keyderive output_bits=256 prf=HMAC
    KBKDFCMAC(algorithms.AES, Mode.CounterMode, 32, 4, 4, CounterLocation.BeforeFixed, b"l", b"c", None)  # expect: python.cryptography.kbkdfcmac algorithm=SP800-108 cipher=AES function=keyderive output_bits=256 prf=CMAC


def tokens(data):
    Fernet(Fernet.generate_key()).encrypt(data)  # expect: python.cryptography.fernet algorithm=Fernet cipher=AES digest=SHA-256 function=encrypt key=secure-random mode=CBC padding=PKCS7 prf=HMAC; expect: python.cryptography.fernet-generate-key algorithm=Fernet function=keygen key=secure-random; expect-applied: python.cryptography.fernet-encrypt
    Fernet(b"MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=").decrypt(data)  # expect: python.cryptography.fernet algorithm=Fernet cipher=AES digest=SHA-256 function=decrypt key=literal mode=CBC padding=PKCS7 prf=HMAC; expect-applied: python.cryptography.fernet-decrypt
    Tokens().encrypt(data)  # expect-none
