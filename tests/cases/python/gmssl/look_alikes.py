# Functions of another package that are called like those of the library.
import house


def all_of_them(a):
    house.gmssl.sm4.CryptSM4(a)  # expect-none: python.gmssl.sm4
    house.gmssl.sm4.CryptSM4.set_key(a)  # expect-none: python.gmssl.sm4-key
    house.gmssl.sm4.CryptSM4.crypt_ecb(a)  # expect-none: python.gmssl.sm4-ecb
    house.gmssl.sm4.CryptSM4.crypt_cbc(a)  # expect-none: python.gmssl.sm4-cbc
    house.gmssl.sm2.CryptSM2(a)  # expect-none: python.gmssl.sm2
    house.gmssl.sm2.CryptSM2.sign(a)  # expect-none: python.gmssl.sm2-use
    house.gmssl.sm3.sm3_hash(a)  # expect-none: python.gmssl.sm3
    house.gmssl.sm3.sm3_kdf(a)  # expect-none: python.gmssl.sm3-kdf
    house.gmssl.func.random_hex(a)  # expect-none: python.gmssl.random
