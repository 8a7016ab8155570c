"""What a thread is given to do, options of the command line, and an object's class by `type`."""
import atexit
import hashlib
import multiprocessing
import threading

import click
import typer
from Crypto.Cipher import AES


def by_thread(key, text):
    AES.new(key, AES.MODE_GCM).encrypt(text)  # expect: python.pycryptodome.block-cipher key=literal; finding: VT-0301


def by_process(key, text):
    AES.new(key, AES.MODE_GCM).encrypt(text)  # expect: python.pycryptodome.block-cipher key=file; no-finding: VT-0301


def by_timer(key):
    AES.new(key, AES.MODE_GCM)  # expect: python.pycryptodome.block-cipher key=literal; finding: VT-0301


def at_exit(key):
    AES.new(key, AES.MODE_GCM)  # expect: python.pycryptodome.block-cipher key=literal; finding: VT-0301


def start(name):
    threading.Thread(target=by_thread, args=(b"kiosk-kiosk-kios", b"text")).start()
    with open(name, "rb") as source:
        multiprocessing.Process(target=by_process, args=(source.read(16), b"text")).start()
    threading.Timer(5, by_timer, (b"kiosk-kiosk-kios",)).start()
    atexit.register(at_exit, b"kiosk-kiosk-kios")


@click.command()
@click.option("--rounds", "-r", default=1000)
@click.option("--salt-file", "salt", required=True)
def stretch(rounds, salt):
    hashlib.pbkdf2_hmac("sha256", b"", open(salt, "rb").read(), rounds)  # expect: python.hashlib.pbkdf2-hmac iterations=1000; expect: python.hashlib.pbkdf2-hmac iterations=?; finding: VT-0402


@click.command()
@click.option("--rounds", default=1000)
@click.option("--times", default=2000000)
def many(rounds, times, salt):
    hashlib.pbkdf2_hmac("sha256", b"", salt, times)  # no-finding: VT-0402


def typed(rounds: int = typer.Option(1000), salt: str = ""):
    hashlib.pbkdf2_hmac("sha256", b"", open(salt, "rb").read(), rounds)  # expect: python.hashlib.pbkdf2-hmac iterations=1000; expect: python.hashlib.pbkdf2-hmac iterations=?; finding: VT-0402


class Signer:
    digest = hashlib.sha1

    def sign(self, text):
        signature = type(self).digest(text)  # expect: python.hashlib.hash algorithm=SHA-1; finding: VT-0202
        return signature.hexdigest()


if __name__ == "__main__":
    stretch()
