import hashlib
import types


class Names:
    chosen = "md5"

    def __call__(self, kind):
        return "md5" if kind == 1 else "sha256"

    def __getitem__(self, place):
        return "sha1" if place == "old" else "sha512"

    def own(self, data):
        return hashlib.new(self.__class__.chosen, data)  # expect: python.hashlib.new algorithm=MD5


def called(data):
    names = Names()
    hashlib.new(names(1), data)  # expect: python.hashlib.new algorithm=MD5
    hashlib.new(names(2), data)  # expect: python.hashlib.new algorithm=SHA-256


def asked(data):
    names = Names()
    hashlib.new(names["old"], data)  # expect: python.hashlib.new algorithm=SHA-1
    hashlib.new(names["new"], data)  # expect: python.hashlib.new algorithm=SHA-512


def spaces(data):
    names = types.SimpleNamespace(old="md5", new="sha256")
    hashlib.new(names.old, data)  # expect: python.hashlib.new algorithm=MD5
    hashlib.new(names.new, data)  # expect: python.hashlib.new algorithm=SHA-256


def chosen(data):
    some = list(filter(lambda name: name.startswith("m"), ["sha256", "md5"]))
    hashlib.new(some[0], data)  # expect: python.hashlib.new algorithm=MD5


class Base:
    def __init__(self, name):
        self.name = name


class Heir(Base):
    def __init__(self):
        super().__init__("md5")

    def digest(self, data):
        return hashlib.new(self.name, data)  # expect: python.hashlib.new algorithm=MD5
