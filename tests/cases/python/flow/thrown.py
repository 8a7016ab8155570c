# What an exception of the program's own carries, and handlers of exceptions that nobody raises.
import hashlib
import os


class Missing(Exception):
    def __init__(self, instead):
        super().__init__("nothing there")
        self.instead = instead


class Unused(Exception):
    pass


class Told(Exception):
    pass


def find(path):
    if not os.path.exists(path):
        raise Missing("md5")
    return "sha256"


def deeper(path):
    return find(path)


def carried(data):
    try:
        name = deeper("/etc/name")
    except Missing as missing:
        name = missing.instead
    return hashlib.new(name, data)  # expect: python.hashlib.new algorithm=MD5; expect: python.hashlib.new algorithm=SHA-256


def carried_at_once(data):
    name = "sha256"
    try:
        raise Missing("sha1")
    except Missing as missing:
        name = missing.instead
    return hashlib.new(name, data)  # expect: python.hashlib.new algorithm=SHA-1


# … not what another handler took, nor what is of another class.
def taken_before(data):
    try:
        try:
            find("/etc/name")
        except Missing:
            pass
    except Missing as missing:
        return hashlib.new(missing.instead, data)  # expect-none: python.hashlib.new algorithm=MD5


def of_another(data):
    try:
        find("/etc/name")
    except Told as told:
        return hashlib.new(told.instead, data)  # expect-none: python.hashlib.new algorithm=MD5


def nobody_raises(data, work):
    try:
        work(data)
        return hashlib.sha512(data)  # expect: python.hashlib.hash algorithm=SHA-512
    except Unused:
        return hashlib.md5(data)  # expect-none: python.hashlib.hash
    except Told:
        return hashlib.sha1(data)  # expect: python.hashlib.hash algorithm=SHA-1


def tell():
    raise Told()


print(carried(b""), carried_at_once(b""), taken_before(b""), of_another(b""), nobody_raises(b"", print), tell())
