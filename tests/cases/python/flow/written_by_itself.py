# How an object is written, its class says.
import hmac
import hashlib
from Crypto.Cipher import AES


class Phrase:
    def __init__(self, *words):
        self.words = words

    def __str__(self):
        return "-".join(self.words)


class Mode:
    def __init__(self, name):
        self.name = name

    def __str__(self):
        return self.name


class Plain:
    def __init__(self, name):
        self.name = name


def tag(message):
    return hmac.new(str(Phrase("left", "right")).encode(), message, hashlib.sha256)  # expect: python.hashlib.hmac-new key=literal


def tag_of_words(message, word):
    return hmac.new(str(Phrase("left", word)).encode(), message, hashlib.sha256)  # expect: python.hashlib.hmac-new key=?


def by_format(data):
    mode = Mode("sha")
    return hashlib.new(f"{mode}256", data)  # expect: python.hashlib.new algorithm=SHA-256


def not_told(data):
    name = Plain("md5")
    return hashlib.new(str(name), data)  # expect: python.hashlib.new algorithm=?
