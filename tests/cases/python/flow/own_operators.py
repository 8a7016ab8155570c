# What an operator does to objects of a class of the file, and what a comprehension goes through.
import hashlib


class Part:
    def __init__(self, text):
        self.text = text

    def __add__(self, other):
        return Part(self.text + other.text)

    def __sub__(self, other):
        return Part("sha" + other.text)


class Names:
    def __init__(self, *names):
        self._names = names

    def __iter__(self):
        return iter(self._names)


def added(data):
    hashlib.new((Part("md") + Part("5")).text, data)  # expect: python.hashlib.new algorithm=MD5
    hashlib.new((Part("md") - Part("1")).text, data)  # expect: python.hashlib.new algorithm=SHA-1
    hashlib.new(("sha" + Part("256").text), data)  # expect: python.hashlib.new algorithm=SHA-256


def all_of_them(data):
    return [hashlib.new(name, data) for name in Names("sha224", "sha384")]  # expect: python.hashlib.new algorithm=SHA-224; expect: python.hashlib.new algorithm=SHA-384; expect-none: python.hashlib.new algorithm=?


print(added(b""), all_of_them(b""))
