"""Keys that are made with a generator of one's own, and RC2 that is told how many bits count."""
import os
import random

from Crypto.Cipher import ARC2
from Crypto.PublicKey import DSA, ECC, RSA


def made():
    RSA.generate(3072, random.randbytes)  # expect: python.pycryptodome.rsa-generate private_key=predictable-random; finding: VT-0303
    RSA.generate(3072, randfunc=os.urandom)  # expect: python.pycryptodome.rsa-generate algorithm=RSA; no-finding: VT-0303
    DSA.generate(3072, randfunc=random.randbytes)  # expect: python.pycryptodome.dsa-generate private_key=predictable-random; finding: VT-0303
    ECC.generate(curve="P-256", randfunc=random.randbytes)  # expect: python.pycryptodome.ecc-generate private_key=predictable-random; finding: VT-0303


def short():
    ARC2.new(os.urandom(16), ARC2.MODE_CBC, effective_keylen=40)  # expect: python.pycryptodome.block-cipher algorithm=RC2 key_bits=40; finding: VT-0104; finding: VT-0504; finding: VT-0111


def own(count):
    return random.randbytes(count)  # finding: VT-0601


def well(count):
    return os.urandom(count)


def by_own():
    RSA.generate(3072, randfunc=own)  # expect: python.pycryptodome.rsa-generate private_key=predictable-random; finding: VT-0303
    RSA.generate(3072, randfunc=well)  # no-finding: VT-0303
