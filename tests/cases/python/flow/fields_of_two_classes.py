# Two classes that call a field the same are two; what a constructor's own list holds by the end is what the field is.
import hashlib


class Old:
    def __init__(self, kind):
        self.name = "md5"
        self.kind = kind

    def digest(self, data):
        return hashlib.new(self.name, data)  # expect: python.hashlib.new algorithm=MD5; expect-none: python.hashlib.new algorithm=SHA-256


class New:
    def __init__(self, kind):
        self.name = "sha256"

    def digest(self, data):
        return hashlib.new(self.name, data)  # expect: python.hashlib.new algorithm=SHA-256; expect-none: python.hashlib.new algorithm=MD5


class Heir(Old):
    def weaken(self):
        self.kind = "sha1"

    def other(self, data):
        return hashlib.new(self.kind, data)  # expect: python.hashlib.new algorithm=SHA-1


class Listed:
    def __init__(self, given):
        names = ["sha1", "sha384"]
        names.pop(0)
        self.first = names[0]
        self.second = given[0]

    def digest(self, data):
        hashlib.new(self.first, data)  # expect: python.hashlib.new algorithm=SHA-384; expect-none: python.hashlib.new algorithm=SHA-1
        hashlib.new(self.second, data)  # expect: python.hashlib.new algorithm=?
