"""CTR without a nonce: what it begins with counts."""
import os

from Crypto.Cipher import AES


def used(key, text):
    AES.new(key, AES.MODE_CTR, nonce=b"", initial_value=os.urandom(16)).encrypt(text)  # expect: python.pycryptodome.block-cipher-begun mode=CTR nonce=secure-random; finding: VT-0111
    AES.new(key, AES.MODE_CTR, nonce=b"", initial_value=b"kiosk-kiosk-kios").encrypt(text)  # expect: python.pycryptodome.block-cipher-begun mode=CTR nonce=literal; finding: VT-0111; finding: VT-0311
    AES.new(key, AES.MODE_CTR, nonce=os.urandom(8), initial_value=1).encrypt(text)  # expect-none: python.pycryptodome.block-cipher-begun; finding: VT-0111
