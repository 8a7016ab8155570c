import binascii

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def field_of_a_line(path):
    with open(path) as lines:
        for line in lines:
            name, key = line.split(" = ")
            Cipher(algorithms.AES(key), modes.ECB())  # expect: python.cryptography.cipher algorithm=AES key=file mode=ECB


def parts_of_a_file(path):
    text = open(path).read()
    Cipher(algorithms.AES(binascii.unhexlify(text.split(",")[1])), modes.ECB())  # expect: python.cryptography.cipher algorithm=AES key=file mode=ECB
    Cipher(algorithms.AES(text.strip().split()[1]), modes.ECB())  # expect: python.cryptography.cipher algorithm=AES key=file mode=ECB
    head, _, tail = text.partition(":")
    Cipher(algorithms.AES(tail), modes.ECB())  # expect: python.cryptography.cipher algorithm=AES key=file mode=ECB
    Cipher(algorithms.AES("k=aaaabbbbccccdddd=e".split("=", 1)[1]), modes.ECB())  # expect: python.cryptography.cipher algorithm=AES key=literal mode=ECB
    Cipher(algorithms.AES(b"k=aaaabbbbccccdddd".split(b"=")[1]), modes.ECB())  # expect: python.cryptography.cipher algorithm=AES key=literal key_bits=128 mode=ECB


def not_from_null(path):
    key = None
    for line in open(path):
        key = line
    Cipher(algorithms.AES(binascii.unhexlify(key)), modes.ECB())  # expect: python.cryptography.cipher algorithm=AES key=file mode=ECB


def set_together(path):
    key, iv = None, None
    for line in open(path):
        if line.startswith("KEY"):
            key = line.split("=")[1]
        if line.startswith("IV"):
            iv = line.split("=")[1]
    Cipher(algorithms.AES(binascii.unhexlify(key)), modes.CBC(binascii.unhexlify(iv)))  # expect: python.cryptography.cipher algorithm=AES iv=file key=file mode=CBC
