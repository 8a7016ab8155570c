from gmssl import func, sm2, sm3
from gmssl.sm4 import SM4_DECRYPT, SM4_ENCRYPT, CryptSM4


def chinese(text, key, iv):
    box = CryptSM4()  # expect: python.gmssl.sm4 algorithm=SM4 function=encrypt key=literal key_bits=128 mode=ECB
    box.set_key(b"0123456789abcdef", SM4_ENCRYPT)  # expect-applied: python.gmssl.sm4-key; finding: VT-0301
    box.crypt_ecb(text)  # expect-applied: python.gmssl.sm4-ecb; finding: VT-0110
    good = CryptSM4()  # expect: python.gmssl.sm4 algorithm=SM4 function=decrypt iv=? key=? mode=CBC
    good.set_key(key, SM4_DECRYPT)  # expect-applied: python.gmssl.sm4-key
    good.crypt_cbc(iv, text)  # expect-applied: python.gmssl.sm4-cbc; finding: VT-0111
    signer = sm2.CryptSM2(private_key="00b9ab0b828ff68872f21a837fc303668428dea11dcd1b24429d0c99e24eed83d5", public_key="")  # expect: python.gmssl.sm2 algorithm=SM2 function=sign private_key=literal; finding: VT-0301
    signer.sign(text, func.random_hex(64))  # expect: python.gmssl.random algorithm=Mersenne-Twister function=generate generator=predictable; expect-applied: python.gmssl.sm2-use; finding: VT-0601
    sm2.CryptSM2(private_key=None, public_key=key).encrypt(text)  # expect: python.gmssl.sm2 algorithm=SM2 function=encrypt private_key=absent; expect-applied: python.gmssl.sm2-use
    sm3.sm3_hash(text)  # expect: python.gmssl.sm3 algorithm=SM3 function=digest
    sm3.sm3_kdf(text, 32)  # expect: python.gmssl.sm3-kdf algorithm=SM2-KDF digest=SM3 function=keyderive
