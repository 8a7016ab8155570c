"""Objects that are called, and functions that another thread or task is given."""
import asyncio
import hashlib
import multiprocessing
from concurrent.futures import ThreadPoolExecutor


class Hasher:
    def __call__(self, name):
        return hashlib.new(name)  # expect: python.hashlib.new algorithm=MD5


hasher = Hasher()
hasher("md5")


def submitted(name):
    hashlib.new(name)  # expect: python.hashlib.new algorithm=MD5


def mapped(name):
    hashlib.new(name)  # expect: python.hashlib.new algorithm=SHA-1


def in_a_pool(name):
    hashlib.new(name)  # expect: python.hashlib.new algorithm=SHA-224


def in_a_thread(name):
    hashlib.new(name)  # expect: python.hashlib.new algorithm=SHA-384


def kept(name):
    hashlib.new(name)  # expect: python.hashlib.new algorithm=?


async def tasks(shelf):
    with ThreadPoolExecutor() as pool:
        pool.submit(submitted, "md5")
        pool.map(mapped, ["sha1"])
    with multiprocessing.Pool(2) as pool:
        pool.apply_async(in_a_pool, ("sha224",))
    await asyncio.to_thread(in_a_thread, "sha384")
    shelf.put_up(kept, "sha512")
