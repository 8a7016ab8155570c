import configparser
import hashlib

import requests


def digests(all_of_them):
    return list(map(hashlib.md5, all_of_them))  # finding: VT-0201


def lengths(all_of_them):
    return list(map(len, all_of_them))  # no-finding


def configured(data):
    conf = configparser.ConfigParser()
    conf.add_section("part")
    conf.set("part", "weak", "md5")
    conf.set("part", "strong", "sha512")
    hashlib.new(conf.get("part", "weak"), data)  # finding: VT-0201
    hashlib.new(conf.get("part", "strong"), data)  # no-finding


def fetched(address):
    usual = {"timeout": 10, "verify": True}
    requests.get(address, **(usual | {"verify": False}))  # finding: VT-0701
    requests.get(address, **({"verify": False} | usual))  # no-finding: VT-0701


def derived(words, salt):
    hashlib.pbkdf2_hmac("sha256", words, salt, min([600, 600000]))  # finding: VT-0401
    hashlib.pbkdf2_hmac("sha256", words, salt, max(600, 600000))  # no-finding: VT-0401
