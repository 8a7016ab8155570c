import hashlib
import queue
from collections import deque

names = {}
names["old"] = "md5"
names["new"] = "sha256"


def by_table(data):
    hashlib.new(names["old"], data)  # expect: python.hashlib.new algorithm=MD5
    hashlib.new(names["new"], data)  # expect: python.hashlib.new algorithm=SHA-256


def first_in_first_out(data):
    line = queue.Queue()
    line.put("md5")
    line.put("sha256")
    hashlib.new(line.get(), data)  # expect: python.hashlib.new algorithm=MD5
    hashlib.new(line.get(), data)  # expect: python.hashlib.new algorithm=SHA-256


def last_in_first_out(data):
    pile = queue.LifoQueue()
    pile.put("md5")
    pile.put_nowait("sha512")
    hashlib.new(pile.get(), data)  # expect: python.hashlib.new algorithm=SHA-512


def both_ends(data):
    line = deque(["sha256"])
    line.appendleft("md5")
    hashlib.new(line.popleft(), data)  # expect: python.hashlib.new algorithm=MD5
    hashlib.new(line.popleft(), data)  # expect: python.hashlib.new algorithm=SHA-256


def drawn():
    yield "sha256"
    yield "md5"


def one_after_the_other(data):
    line = drawn()
    hashlib.new(next(line), data)  # expect: python.hashlib.new algorithm=SHA-256
    hashlib.new(next(line), data)  # expect: python.hashlib.new algorithm=MD5


def of_a_list(data):
    two = ["sha256", "md5"]
    each = iter(two)
    next(each)
    hashlib.new(two[0], data)  # expect: python.hashlib.new algorithm=SHA-256
    hashlib.new(next(each), data)  # expect: python.hashlib.new algorithm=MD5


def handed(call, data):
    return call("md5", data)


def digest(name, data):
    return hashlib.new(name, data)  # expect: python.hashlib.new algorithm=MD5


handed(digest, b"abc")


def handed_again(call, data):
    return call("sha256", data)


def other_digest(name, data):
    return hashlib.new(name, data)  # expect: python.hashlib.new algorithm=SHA-256


handed_again(other_digest, b"abc")
