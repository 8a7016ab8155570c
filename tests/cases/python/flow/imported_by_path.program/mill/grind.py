import hashlib


def digest(name, data):
    return hashlib.new(name, data)  # expect: python.hashlib.new algorithm=SHA-1


def path(name):
    return name
