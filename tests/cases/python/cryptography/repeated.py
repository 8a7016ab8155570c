import os

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


# What is repeated comes from where it came from, however often that is.
def so_many(count, key):
    first = Cipher(algorithms.AES(b"k" * count), modes.ECB())  # expect: python.cryptography.cipher key=literal
    second = Cipher(algorithms.AES(count * b"\x00"), modes.ECB())  # expect: python.cryptography.cipher key=zero
    third = Cipher(algorithms.AES(os.urandom(8) * count), modes.ECB())  # expect: python.cryptography.cipher key=secure-random
    return first, second, third, Cipher(algorithms.AES(key * count), modes.ECB())  # expect: python.cryptography.cipher key=?


def twice():
    first = Cipher(algorithms.AES(bytes(range(16)) * 2), modes.ECB())  # expect: python.cryptography.cipher key=literal-array key_bits=256
    second = Cipher(algorithms.AES(bytes([0] * 16)), modes.ECB())  # expect: python.cryptography.cipher key=zero key_bits=128
    third = Cipher(algorithms.AES(os.urandom(8) * 2), modes.ECB())  # expect: python.cryptography.cipher key=secure-random key_bits=128
    return first, second, third


def filled(count):
    parts = [0] * count
    for i in range(count):
        parts[i] = ord(os.urandom(1))
    return Cipher(algorithms.AES(bytes(parts)), modes.ECB())  # expect-none: python.cryptography.cipher key=zero


def one_of_sizes(wide):
    size = algorithms.AES256.key_size if wide else algorithms.AES128.key_size
    return Cipher(algorithms.AES(b"0" * (size // 8)), modes.ECB())  # expect: python.cryptography.cipher key=literal; expect-none: python.cryptography.cipher key=?
