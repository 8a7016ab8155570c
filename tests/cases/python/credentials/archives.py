"""Passwords of archives, documents and key stores, and of sessions that are kept in cookies."""
import os
import zipfile

import gnupg
import jks
from aiohttp_session.cookie_storage import EncryptedCookieStorage
from pypdf import PdfReader, PdfWriter
from pyramid.session import SignedCookieSessionFactory


def archive(name):
    with zipfile.ZipFile(name) as box:  # expect-applied: python.zipfile.archive
        box.setpassword(b"k1osk-door")  # expect: python.zipfile.password password=literal; finding: VT-0302
        box.extractall("out", pwd=b"k1osk-door")  # expect: python.zipfile.read password=literal; finding: VT-0302
        box.extractall("out")  # expect-none: python.zipfile.read
        box.read("a", pwd=os.environ["DOOR"].encode())  # expect: python.zipfile.read password=environment


def document(name):
    writer = PdfWriter()  # expect-applied: python.pypdf.writer
    writer.encrypt("k1osk-door")  # expect: python.pypdf.encrypt password=literal; finding: VT-0302
    PdfReader(name).decrypt("k1osk-door")  # expect: python.pypdf.decrypt password=literal; finding: VT-0302


def keys(name, text):
    jks.KeyStore.load(name, "changeit")  # expect: python.jks.load password=literal; finding: VT-0302
    jks.KeyStore.load(name, os.environ["DOOR"])  # expect: python.jks.load password=environment
    gpg = gnupg.GPG()  # expect-applied: python.gnupg.gpg
    gpg.sign(text, passphrase="k1osk-door")  # expect: python.gnupg.passphrase password=literal; finding: VT-0302
    gpg.gen_key_input(key_type="RSA", key_length=1024)  # expect: python.gnupg.generate-rsa algorithm=RSA key_bits=1024; finding: VT-0501
    gpg.gen_key_input(key_type="DSA", key_length=1024)  # expect: python.gnupg.generate-dsa algorithm=DSA key_bits=1024; finding: VT-0501
    gpg.gen_key_input(name_email="a@shop.invalid")  # expect-none: python.gnupg.generate-rsa; expect-none: python.gnupg.generate-dsa


def sessions():
    SignedCookieSessionFactory("k1osk-session")  # expect: python.pyramid.session algorithm=HMAC digest=SHA-512 key=literal; finding: VT-0301
    EncryptedCookieStorage(b"Thirty  two  length  bytes  key.")  # expect: python.aiohttp_session.encrypted algorithm=Fernet key=literal; finding: VT-0301


class Lamp:
    def setpassword(self, *all, **more):
        return self

    extractall = encrypt = decrypt = load = sign = light = setpassword


def look_alikes(name):
    lamp = Lamp()  # expect-none: python.zipfile.archive; expect-none: python.pypdf.writer; expect-none: python.gnupg.gpg
    lamp.setpassword(b"k1osk-door")  # expect-none: python.zipfile.password
    lamp.encrypt("k1osk-door")  # expect-none: python.pypdf.encrypt
    lamp.decrypt("k1osk-door")  # expect-none: python.pypdf.decrypt
    lamp.load(name, "changeit")  # expect-none: python.jks.load
    lamp.sign(name, passphrase="k1osk-door")  # expect-none: python.gnupg.passphrase
    lamp.light("k1osk-session")  # expect-none: python.pyramid.session; expect-none: python.aiohttp_session.encrypted
