import hashlib


def digests(size, body):
    hashlib.blake2b(body, digest_size=size)  # expect: python.hashlib.blake2b algorithm=? function=digest
    hashlib.blake2b(body, digest_size=16)  # expect: python.hashlib.blake2b algorithm=BLAKE2b-512 function=digest output_bits=128
    hashlib.blake2s(digest_size=size)  # expect: python.hashlib.blake2s algorithm=? function=digest
    hashlib.blake2s.name  # expect-none
