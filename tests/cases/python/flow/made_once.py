# A class that makes one object of itself, when it is first asked for it: that is the one that everybody gets.
import hashlib


class Settings:
    _instance = None

    def __init__(self):
        self.name = "sha256"
        self.values = {}

    @classmethod
    def instance(cls):
        if cls._instance is None:
            cls._instance = cls()
        return cls._instance


class Other:
    _one = None

    def __new__(cls):
        if cls._one is None:
            cls._one = super().__new__(cls)
            cls._one.name = "sha512"
        return cls._one


# … of which nothing is known where others set it.
class Open:
    current = None

    @classmethod
    def get(cls):
        return cls.current or "sha384"


def main(data):
    Settings.instance().name = "md5"
    Settings.instance().values["kind"] = "sha1"
    hashlib.new(Settings.instance().name, data)  # expect: python.hashlib.new algorithm=MD5; expect-none: python.hashlib.new algorithm=SHA-256; expect-none: python.hashlib.new algorithm=?
    hashlib.new(Settings.instance().values["kind"], data)  # expect: python.hashlib.new algorithm=SHA-1
    Other().name = "sha224"
    hashlib.new(Other().name, data)  # expect: python.hashlib.new algorithm=SHA-224
    hashlib.new(Open.get(), data)  # expect: python.hashlib.new algorithm=SHA-384


def choose(name):
    Open.current = name


main(b"")
