# Lists that are gone through together, and copies that are lists of their own.
import copy
import hashlib
from collections import OrderedDict
from enum import Enum

from Crypto.Cipher import AES


class Way(Enum):
    OLD = "md5"
    NEW = "sha256"

    def digest(self, data):
        return hashlib.new(self.value, data)  # expect: python.hashlib.new algorithm=MD5; expect-none: python.hashlib.new algorithm=?


class Other:
    def digest(self, data):
        return hashlib.new("sha224", data)  # expect: python.hashlib.new algorithm=SHA-224


def by_constant(data):
    return Way.OLD.digest(data), Other().digest(data)


def numbered(key):
    for i, mode in enumerate([AES.MODE_GCM, AES.MODE_ECB]):
        if i == 1:
            return AES.new(key, mode)  # expect: python.pycryptodome.block-cipher mode=ECB; expect-none: python.pycryptodome.block-cipher mode=GCM
    return None


def from_one(key):
    for i, mode in enumerate([AES.MODE_GCM, AES.MODE_ECB], start=1):
        if i == 1:
            return AES.new(key, mode)  # expect: python.pycryptodome.block-cipher mode=GCM; expect-none: python.pycryptodome.block-cipher mode=ECB
    return None


def together(key):
    table = dict(zip(["a", "b"], [AES.MODE_GCM, AES.MODE_ECB]))
    return AES.new(key, table["b"])  # expect: python.pycryptodome.block-cipher mode=ECB


def in_order(key):
    table = OrderedDict()
    table["a"] = AES.MODE_GCM
    table["b"] = AES.MODE_ECB
    return AES.new(key, list(table.values())[1])  # expect: python.pycryptodome.block-cipher mode=ECB


def copied(key):
    first = [AES.MODE_GCM]
    second = first.copy()
    second[0] = AES.MODE_ECB
    return AES.new(key, first[0]), AES.new(key, second[0])  # expect: python.pycryptodome.block-cipher mode=GCM; expect: python.pycryptodome.block-cipher mode=ECB


def copied_table(key):
    first = {"mode": AES.MODE_GCM}
    second = copy.deepcopy(first)
    second["mode"] = AES.MODE_ECB
    return AES.new(key, first["mode"])  # expect: python.pycryptodome.block-cipher mode=GCM


def another_name(key):
    first = [AES.MODE_GCM]
    second = first
    second[0] = AES.MODE_ECB
    return AES.new(key, first[0])  # expect: python.pycryptodome.block-cipher mode=ECB


def bytes_of_numbers(key, data, number):
    AES.new(key, AES.MODE_CBC, iv=(7).to_bytes(16, "big")).encrypt(data)  # expect: python.pycryptodome.block-cipher iv=literal
    AES.new(key, AES.MODE_CBC, iv=(0).to_bytes(16, "big")).encrypt(data)  # expect: python.pycryptodome.block-cipher iv=zero
    AES.new(key, AES.MODE_CBC, iv=number.to_bytes(16, "big")).encrypt(data)  # expect: python.pycryptodome.block-cipher iv=?
    return hashlib.pbkdf2_hmac("sha512", data, key, int(1e3))  # expect: python.hashlib.pbkdf2-hmac iterations=1000


def removed(key):
    modes = [AES.MODE_ECB, AES.MODE_GCM]
    del modes[0]
    return AES.new(key, modes[0])  # expect: python.pycryptodome.block-cipher mode=GCM; expect-none: python.pycryptodome.block-cipher mode=ECB


def removed_by_name(key, data):
    table = {"md5": hashlib.md5, "sha256": hashlib.sha256}
    del table["md5"]
    table.pop("none", None)
    return [make(data) for make in table.values()]  # expect: python.hashlib.hash algorithm=SHA-256; expect-none: python.hashlib.hash algorithm=MD5


def taken_out(key):
    table = {"a": AES.MODE_ECB, "b": AES.MODE_GCM}
    first = table.pop("a")
    return AES.new(key, first), AES.new(key, table["b"])  # expect: python.pycryptodome.block-cipher mode=ECB; expect: python.pycryptodome.block-cipher mode=GCM
