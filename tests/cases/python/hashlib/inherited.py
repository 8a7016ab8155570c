import hashlib


class Named:
    name = "sha256"

    def __init__(self, name="sha1"):
        self.name = name

    def chosen(self):
        return "md5"


class Plain(Named):
    def make(self):
        return hashlib.new(self.name)  # expect: python.hashlib.new algorithm=SHA-224


class Super(Named):
    def __init__(self):
        super().__init__("sha384")

    def make(self):
        return hashlib.new(self.name)  # expect: python.hashlib.new algorithm=SHA-384


class ByHand(Named):
    def __init__(self):
        Named.__init__(self, "sha512")

    def chosen(self):
        return "sha1"

    def make(self):
        return hashlib.new(self.name)  # expect: python.hashlib.new algorithm=SHA-512

    def from_base(self):
        return hashlib.new(super().chosen())  # expect: python.hashlib.new algorithm=MD5


Plain("sha224").make()
Super().make()
ByHand().make()
ByHand().from_base()
