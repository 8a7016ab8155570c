import hashlib
from abc import ABC, abstractmethod


class Base(ABC):
    @abstractmethod
    def name(self):
        raise NotImplementedError

    def digest(self, data):
        return hashlib.new(self.name(), data).hexdigest()  # expect: python.hashlib.new algorithm=MD5


class Old(Base):
    def name(self):
        return "md5"


class Other(ABC):
    def kind(self):
        raise NotImplementedError

    def digest(self, data):
        return hashlib.new(self.kind(), data).hexdigest()  # expect: python.hashlib.new algorithm=?


class Stranger:
    def kind(self):
        return "md4"
