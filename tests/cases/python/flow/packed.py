"""Bytes that are packed, put together from the characters of a text, or taken from a number."""
import os
import struct

from Crypto.Cipher import AES

PREFIX = "sixteen letters!"


def packed(key):
    return AES.new(key, AES.MODE_GCM, nonce=struct.pack(">QI", 7, 1))  # expect: python.pycryptodome.block-cipher nonce=literal nonce_bits=96


def native(key):
    return AES.new(key, AES.MODE_GCM, nonce=struct.pack("QI", 7, 1))  # expect: python.pycryptodome.block-cipher nonce=literal


def drawn(key):
    salt = os.urandom(4)
    return AES.new(key, AES.MODE_GCM, nonce=struct.pack("<4sQ", salt, 1))  # expect: python.pycryptodome.block-cipher nonce=?


def counted(key, number):
    return AES.new(key, AES.MODE_GCM, nonce=struct.pack("!4xQ", number))  # expect: python.pycryptodome.block-cipher nonce=?


def ordinals(key):
    return AES.new(key, AES.MODE_CBC, iv=bytes(ord(letter) for letter in PREFIX))  # expect: python.pycryptodome.block-cipher iv=literal-array


def letters(key):
    kept = []
    for letter in PREFIX:
        kept.append(letter)
    return AES.new(key, AES.MODE_CBC, iv="".join(kept).encode())  # expect: python.pycryptodome.block-cipher iv=literal


def read(key, text):
    kept = []
    for letter in text:
        kept.append(letter)
    return AES.new(key, AES.MODE_CBC, iv="".join(kept).encode())  # expect: python.pycryptodome.block-cipher iv=?
