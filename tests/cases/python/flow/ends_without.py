# What ends without a `return` gives None, which is asked for.
import hashlib


class Order:
    def problem(self):
        if self.kind == 1:
            if self.name == "":
                return "no name"
            elif len(self.name) > 40:
                return "a long name"

    def always(self):
        if self.kind == 1:
            return "one"
        return "other"

    def mark(self, data):
        if self.problem():
            return hashlib.sha256(data)  # expect: python.hashlib.hash algorithm=SHA-256
        else:
            return hashlib.md5(data)  # expect: python.hashlib.hash algorithm=MD5

    def other(self, data):
        if self.always():
            return hashlib.sha256(data)  # expect: python.hashlib.hash algorithm=SHA-256
        else:
            return hashlib.md5(data)  # expect-none: python.hashlib.hash
