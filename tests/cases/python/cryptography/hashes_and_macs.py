from cryptography.hazmat.primitives import cmac, hashes, hmac
from cryptography.hazmat.primitives.ciphers import algorithms
from cryptography.hazmat.primitives.poly1305 import Poly1305
from cryptography.hazmat.primitives.twofactor.hotp import HOTP
from cryptography.hazmat.primitives.twofactor.totp import TOTP

KNOWN = {"new": hashes.SHA512, "old": hashes.SHA1}


class Hash:
    def __init__(self, algorithm):
        self.algorithm = algorithm


def digests(data, key):
    digest = hashes.Hash(hashes.SHA256())  # expect: python.cryptography.hash algorithm=SHA-256 function=digest
    digest.update(data)
    hmac.HMAC(digest.finalize(), hashes.MD5())  # expect: python.cryptography.hmac algorithm=HMAC digest=MD5 function=tag key=derived; expect-applied: python.cryptography.hash-finalize
    hashes.Hash(KNOWN["old"]())  # expect: python.cryptography.hash algorithm=SHA-1 function=digest
    hashes.XOFHash(hashes.SHAKE128(digest_size=16))  # expect: python.cryptography.hash algorithm=SHAKE128 function=digest output_bits=128
    wanted = hashes.SHA3_256()  # expect: python.cryptography.hash-algorithm algorithm=SHA3-256
    print(wanted)
    print(hashes.SHAKE256(64))  # expect: python.cryptography.hash-algorithm-shake algorithm=SHAKE256 output_bits=512
    cmac.CMAC(algorithms.AES(b"0123456789abcdef"))  # expect: python.cryptography.cmac algorithm=CMAC cipher=AES function=tag key=literal key_bits=128
    Poly1305(key)  # expect: python.cryptography.poly1305 algorithm=Poly1305 function=tag key=?
    Poly1305.generate_tag(b"k" * 32, data)  # expect: python.cryptography.poly1305 algorithm=Poly1305 function=tag key=literal key_bits=256
    HOTP(key, 6, hashes.SHA1())  # expect: python.cryptography.hotp algorithm=HOTP digest=SHA-1 function=tag key=?
    TOTP(key, 8, hashes.SHA256(), 30)  # expect: python.cryptography.totp algorithm=TOTP digest=SHA-256 function=tag key=?
    Hash("hashes.SHA1()")  # expect-none
