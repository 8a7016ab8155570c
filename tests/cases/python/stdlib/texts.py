# Texts that are turned around, put together out of codes, or written with letters moved by 13.
import codecs
import hashlib


def reversed_text(data):
    hashlib.new("5dm"[::-1], data)  # expect: python.hashlib.new algorithm=MD5
    hashlib.new("xxsha1yy"[2:-2], data)  # expect: python.hashlib.new algorithm=SHA-1
    hashlib.new("md5"[::2], data)  # expect: python.hashlib.new algorithm=?


def out_of_codes(data):
    hashlib.new("".join(chr(c) for c in [109, 100, 53]), data)  # expect: python.hashlib.new algorithm=MD5
    hashlib.new(chr(109) + "d5", data)  # expect: python.hashlib.new algorithm=MD5


def moved(data):
    hashlib.new(codecs.decode("zq5", "rot13"), data)  # expect: python.hashlib.new algorithm=MD5


def first(data):
    hashlib.new(next(iter(["md5", "sha256"])), data)  # expect: python.hashlib.new algorithm=MD5; expect-none: python.hashlib.new algorithm=SHA-256
