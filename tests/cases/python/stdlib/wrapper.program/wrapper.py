import hashlib


def summed(name, data):
    return hashlib.new(name, data)  # expect: python.hashlib.new algorithm=SHA-1; expect: python.hashlib.new algorithm=SHA-256; expect-none: python.hashlib.new algorithm=?
