"""What a call throws that gives nothing, in a function and in a script; and what a script sets twice."""
import hashlib
import ssl

import requests


class Chosen(Exception):
    def __init__(self, name):
        self.name = name


class Plain(Exception):
    pass


def choose():
    raise Chosen("md5")


def other():
    raise Plain("sha1")


def caught(data):
    try:
        choose()
    except Chosen as chosen:
        hashlib.new(chosen.name, data)  # expect: python.hashlib.new algorithm=MD5


def not_its(data):
    try:
        other()
    except Chosen as chosen:
        hashlib.new(chosen.name, data)  # expect-none: python.hashlib.new algorithm=MD5


try:
    choose()
except Chosen as found:
    hashlib.new(found.name)  # expect: python.hashlib.new algorithm=MD5

session = requests.Session()
session.verify = False  # expect-none
session.verify = True  # expect: python.requests.session-verify certificate_check=enabled
used = requests.Session()
used.verify = False  # expect: python.requests.session-verify certificate_check=disabled
used.get("https://old.example")
used.verify = True  # expect: python.requests.session-verify certificate_check=enabled
context = ssl.create_default_context()  # expect: python.ssl.default-context hostname_check=enabled; expect-none: python.ssl.default-context hostname_check=disabled
context.check_hostname = False


def between(host):
    return ssl.get_server_certificate((host, 443))


context.check_hostname = True
