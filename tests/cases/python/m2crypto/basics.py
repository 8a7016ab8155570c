from M2Crypto import DH, DSA, EVP, RSA, Rand, SSL


class Cipher:
    def __init__(self, alg):
        self.alg = alg


def old(data, key):
    EVP.Cipher(alg="aes_256_cbc", key=key, iv=b"\0" * 16, op=1)  # expect: python.m2crypto.cipher algorithm=AES function=encrypt iv=zero iv_bits=128 key=? key_bits=256 mode=CBC
    EVP.Cipher("des_ede3_ecb", key, b"", 0)  # expect: python.m2crypto.cipher algorithm=3DES function=decrypt iv=literal iv_bits=0 key=? key_bits=168 mode=ECB
    EVP.MessageDigest("md5")  # expect: python.m2crypto.digest algorithm=MD5 function=digest
    EVP.HMAC(key, algo="sha256")  # expect: python.m2crypto.hmac algorithm=HMAC digest=SHA-256 function=tag key=?
    EVP.hmac(b"changeit", data)  # expect: python.m2crypto.hmac-once algorithm=HMAC digest=SHA-1 function=tag key=literal key_bits=64
    EVP.pbkdf2("changeit", Rand.rand_bytes(8), 1000, 32)  # expect: python.m2crypto.pbkdf2 algorithm=PBKDF2 digest=SHA-1 function=keyderive iterations=1000 output_bits=256 password=literal password_bits=64 prf=HMAC salt=secure-random salt_bits=64; expect: python.m2crypto.random function=generate generator=secure
    RSA.gen_key(1024, 3)  # expect: python.m2crypto.rsa-generate algorithm=RSA exponent=3 function=keygen key_bits=1024
    DSA.gen_params(1024)  # expect: python.m2crypto.dsa-generate algorithm=DSA function=keygen key_bits=1024
    DH.gen_params(512, 2)  # expect: python.m2crypto.dh-generate algorithm=FFDH function=keygen key_bits=512
    Cipher("aes_128_ecb")  # expect-none


def connect():
    context = SSL.Context("sslv3")  # expect: python.m2crypto.context protocol=SSL version=3.0
    context.set_verify(SSL.verify_none, depth=9)  # expect: python.m2crypto.set-verify certificate_check=disabled
    context.set_cipher_list("AES128-SHA")  # expect: python.m2crypto.set-cipher-list authentication=RSA cipher=AES digest=SHA-1 key_bits=128 key_exchange=RSA mode=CBC protocol=TLS suite=AES128-SHA
    SSL.Context()  # expect: python.m2crypto.context protocol=TLS
