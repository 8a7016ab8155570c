"""Bytes that are put together one after the other."""
import os

from Crypto.Cipher import AES

STORED = [0x2A, 0x3B, 0x29, 0x29, 0x2D, 0x35, 0x28, 0x3E, 0x2A, 0x3B, 0x29, 0x29, 0x2D, 0x35, 0x28, 0x3E]


def of_constants():
    out = bytearray()
    for value in STORED:
        out.append(value ^ 0x5A)
    return AES.new(bytes(out), AES.MODE_GCM)  # expect: python.pycryptodome.block-cipher key=literal-array key_bits=128


def of_random():
    out = bytearray()
    for value in os.urandom(16):  # expect: python.random.urandom
        out.append(value ^ 0x5A)
    return AES.new(bytes(out), AES.MODE_GCM)  # expect: python.pycryptodome.block-cipher key=secure-random


def of_others(source):
    out = bytearray()
    while len(out) < 16:
        out.append(source.next())
    return AES.new(bytes(out), AES.MODE_GCM)  # expect: python.pycryptodome.block-cipher key=?
