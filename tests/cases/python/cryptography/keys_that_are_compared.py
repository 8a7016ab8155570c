import os

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

MODES = {"cbc": modes.CBC, "ctr": modes.CTR, "ofb": modes.OFB}
KINDS = [algorithms.AES, algorithms.Camellia]
STARTS = [bytes(16), os.urandom(16)]


def in_list(mode, key):
    make = MODES[mode]
    if mode in ("ctr", "ofb"):
        start = bytes(16)
    else:
        start = os.urandom(16)
    return Cipher(algorithms.AES(key), make(start))  # expect: python.cryptography.cipher mode=CBC iv=secure-random; expect: python.cryptography.cipher mode=OFB iv=zero; expect: python.cryptography.cipher mode=CTR nonce=zero; expect-none: python.cryptography.cipher mode=CBC iv=zero


def matched(mode, key):
    match mode:
        case "ctr":
            start = bytes(16)
        case _:
            start = os.urandom(16)
    return Cipher(algorithms.AES(key), MODES[mode](start))  # expect: python.cryptography.cipher mode=CTR nonce=zero; expect: python.cryptography.cipher mode=CBC iv=secure-random; expect-none: python.cryptography.cipher mode=CTR nonce=secure-random


def by_number(number, key):
    return Cipher(KINDS[number](key), modes.CBC(STARTS[number]))  # expect: python.cryptography.cipher algorithm=AES iv=zero; expect: python.cryptography.cipher algorithm=CAMELLIA iv=secure-random; expect-none: python.cryptography.cipher algorithm=AES iv=secure-random


def asked_of_number(number, key):
    kind = KINDS[number]
    start = b"sixteen bytes .." if number == 1 else os.urandom(16)
    return Cipher(kind(key), modes.CBC(start))  # expect: python.cryptography.cipher algorithm=CAMELLIA iv=literal; expect: python.cryptography.cipher algorithm=AES iv=secure-random; expect-none: python.cryptography.cipher algorithm=AES iv=literal
