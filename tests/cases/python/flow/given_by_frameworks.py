# What a framework calls a function with, as far as the file says it.
import hashlib
import os

from celery import Celery
from fastapi import Depends, FastAPI

app = FastAPI()
queue = Celery("shop", broker="redis://localhost")


def rounds():
    return 1000


@app.post("/members")
def join(word: str, count: int = Depends(rounds)):
    return hashlib.pbkdf2_hmac("sha256", word.encode(), os.urandom(16), count).hex()  # expect: python.hashlib.pbkdf2-hmac iterations=1000


@queue.task
def fingerprint(data, algorithm):
    return hashlib.new(algorithm, data).hexdigest()  # expect: python.hashlib.new algorithm=MD5; expect: python.hashlib.new algorithm=SHA-1


fingerprint.delay(b"a page", "md5")
fingerprint.apply_async((b"a page", "sha1"), countdown=3)


class Clock:
    def delay(self, data, algorithm):
        return data, algorithm


def other(data, algorithm):
    return hashlib.new(algorithm, data).hexdigest()  # expect: python.hashlib.new algorithm=?


Clock().delay(b"a page", "sha224")
