# What a class method sets, or puts into a table of the class, is there for whoever asks the class from then on.
import hashlib


class Catalogue:
    names = {}
    usual = "sha512"

    @classmethod
    def put(cls, key, name):
        cls.names[key] = name

    @classmethod
    def get(cls, key):
        return cls.names[key]

    @classmethod
    def prefer(cls, name):
        cls.usual = name

    def settle(self, name):
        self.__class__.usual = name

    def seal(self, data):
        return hashlib.new(self.usual, data)  # expect: python.hashlib.new algorithm=SHA-224; expect-none: python.hashlib.new algorithm=SHA-512; expect-none: python.hashlib.new algorithm=?


def first(data):
    Catalogue.put("old", "md5")
    Catalogue.put("new", "sha256")
    hashlib.new(Catalogue.get("old"), data)  # expect: python.hashlib.new algorithm=MD5; expect-none: python.hashlib.new algorithm=SHA-256
    hashlib.new(Catalogue.get("new"), data)  # expect: python.hashlib.new algorithm=SHA-256; expect-none: python.hashlib.new algorithm=MD5


def second(data):
    Catalogue.prefer("sha1")
    hashlib.new(Catalogue.usual, data)  # expect: python.hashlib.new algorithm=SHA-1; expect-none: python.hashlib.new algorithm=SHA-512


def third(data):
    one = Catalogue()
    one.settle("sha224")
    one.seal(data)


class Shelf:
    rows = {}

    @staticmethod
    def fill(key, name):
        Shelf.rows[key] = name


def fourth(data):
    Shelf.fill("a", "sha384")
    hashlib.new(Shelf.rows["a"], data)  # expect: python.hashlib.new algorithm=SHA-384


# What is set on a class that extends it is that one's.
class Common:
    name = "sha256"

    @classmethod
    def take(cls, name):
        cls.name = name


class Special(Common):
    name = "sha512"


def fifth(data):
    Special.take("md5")
    hashlib.new(Special.name, data)  # expect: python.hashlib.new algorithm=MD5
    hashlib.new(Common.name, data)  # expect-none: python.hashlib.new algorithm=MD5


print(first(b""), second(b""), third(b""), fourth(b""), fifth(b""))
