# What an event loop has another thread do is called with what it is given.
import asyncio
import functools
import hashlib
import os

import anyio.to_thread
from starlette.concurrency import run_in_threadpool


def stretched(word, rounds):
    return hashlib.pbkdf2_hmac("sha256", word, os.urandom(16), rounds)  # expect: python.hashlib.pbkdf2-hmac iterations=1200


class Shop:
    def run_in_executor(self, place, name):
        return place, name


async def main(word):
    loop = asyncio.get_running_loop()
    first = await loop.run_in_executor(None, hashlib.pbkdf2_hmac, "sha256", word, os.urandom(16), 1000)  # expect: python.hashlib.pbkdf2-hmac iterations=1000
    second = await asyncio.get_event_loop().run_in_executor(None, functools.partial(stretched, word, rounds=1200))
    third = await anyio.to_thread.run_sync(hashlib.pbkdf2_hmac, "sha256", word, os.urandom(16), 2000)  # expect: python.hashlib.pbkdf2-hmac iterations=2000
    fourth = await run_in_threadpool(hashlib.pbkdf2_hmac, "sha256", word, salt=os.urandom(16), iterations=3000)  # expect: python.hashlib.pbkdf2-hmac iterations=3000
    fifth = Shop().run_in_executor("shop", hashlib.md5)  # expect-none: python.hashlib.hash role=unreached
    return first, second, third, fourth, fifth


asyncio.run(main(b"a word"))
