import hashlib

import settings
from settings import KEY, rounds as count
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def seal(data, salt):
    hashlib.new(settings.DIGEST, data)  # expect: python.hashlib.new algorithm=MD5
    Cipher(algorithms.AES(KEY), modes.ECB())  # expect: python.cryptography.cipher algorithm=AES key=literal mode=ECB
    return hashlib.pbkdf2_hmac("sha256", b"pw", salt, count())  # expect: python.hashlib.pbkdf2-hmac iterations=1000
