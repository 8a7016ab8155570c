# What a power of whole numbers comes to.
import hashlib
import math


def stretch(phrase, salt, n):
    hashlib.pbkdf2_hmac("sha256", phrase, salt, int(math.pow(10, 3)))  # expect: python.hashlib.pbkdf2-hmac iterations=1000
    hashlib.pbkdf2_hmac("sha256", phrase, salt, int(math.pow(10, n)))  # expect: python.hashlib.pbkdf2-hmac iterations=?
