from Crypto.Cipher import AES, ChaCha20
from Crypto.Hash import BLAKE2b, BLAKE2s, CMAC, HMAC, KMAC128, MD5, SHA1, SHA256, SHA512, SHAKE128, Poly1305, keccak
from Crypto.Hash import SHA as Old

KEY = b"0123456789abcdef"


class Ledger:
    def new(self, entry):
        return entry


def digests(data):
    MD5.new(data).hexdigest()  # expect: python.pycryptodome.hash algorithm=MD5 function=digest; expect-applied: python.pycryptodome.digest
    Old.new(data)  # expect: python.pycryptodome.hash algorithm=SHA-1 function=digest
    SHA256.new()  # expect: python.pycryptodome.hash algorithm=SHA-256 function=digest
    SHA512.new(data)  # expect: python.pycryptodome.sha512 algorithm=SHA-512 function=digest
    SHA512.new(data, truncate="256")  # expect: python.pycryptodome.sha512 algorithm=SHA-512/256 function=digest
    SHAKE128.new().read(32)  # expect: python.pycryptodome.hash algorithm=SHAKE128 function=digest
    keccak.new(digest_bits=256)  # expect: python.pycryptodome.keccak algorithm=Keccak-256 function=digest
    keccak.new(digest_bytes=64)  # expect: python.pycryptodome.keccak algorithm=Keccak-512 function=digest
    BLAKE2b.new(digest_bits=256)  # expect: python.pycryptodome.blake2b algorithm=BLAKE2b-256 function=digest output_bits=256
    BLAKE2b.new(digest_bytes=64, key=KEY)  # expect: python.pycryptodome.blake2b algorithm=BLAKE2b-512 function=digest key=literal key_bits=128 output_bits=512
    BLAKE2s.new(digest_bits=128)  # expect: python.pycryptodome.blake2s algorithm=BLAKE2s-128 function=digest output_bits=128
    Ledger().new(data)  # expect-none


def macs(data, password):
    HMAC.new(KEY, data, digestmod=SHA256)  # expect: python.pycryptodome.hmac algorithm=HMAC digest=SHA-256 function=tag key=literal key_bits=128
    HMAC.new(KEY, data, SHA1.new())  # expect: python.pycryptodome.hash algorithm=SHA-1 function=digest; expect: python.pycryptodome.hmac algorithm=HMAC digest=SHA-1 function=tag key=literal key_bits=128
    HMAC.new(SHA256.new(password).digest())  # expect: python.pycryptodome.hash algorithm=SHA-256 function=digest; expect: python.pycryptodome.hmac algorithm=HMAC digest=MD5 function=tag key=derived
    CMAC.new(KEY, ciphermod=AES)  # expect: python.pycryptodome.cmac algorithm=CMAC cipher=AES function=tag key=literal key_bits=128
    Poly1305.new(key=KEY + KEY, cipher=ChaCha20)  # expect: python.pycryptodome.poly1305 algorithm=Poly1305 cipher=ChaCha20 function=tag key=literal key_bits=256
    KMAC128.new(key=KEY, mac_len=16)  # expect: python.pycryptodome.kmac algorithm=KMAC128 function=tag key=literal key_bits=128
