import configparser
import hashlib
import json
import os
import tomllib
from pathlib import Path

import yaml
from decouple import config as setting

ini = configparser.ConfigParser()
ini.read("settings.ini")
beside = configparser.ConfigParser()
beside.read(Path(__file__).with_name("settings.ini"))


def archive(data, password, salt):
    hashlib.new(ini["digest"]["archive"], data)  # expect: python.hashlib.new algorithm=MD5
    hashlib.new(beside.get("digest", "archive"), data)  # expect: python.hashlib.new algorithm=MD5
    hashlib.new(ini.get("digest", "receipt"), data)  # expect: python.hashlib.new algorithm=SHA-256
    hashlib.new(ini.get("digest", "none", fallback="sha1"), data)  # expect: python.hashlib.new algorithm=SHA-1; expect-none: python.hashlib.new algorithm=?
    hashlib.pbkdf2_hmac("sha256", password, salt, ini.getint("kdf", "iterations"))  # expect: python.hashlib.pbkdf2-hmac iterations=1000


def files(data, password, salt):
    with open("settings.json") as source:
        settings = json.load(source)
    hashlib.new(settings["digest"]["archive"], data)  # expect: python.hashlib.new algorithm=SHA-1
    hashlib.new(settings["digest"]["list"][1], data)  # expect: python.hashlib.new algorithm=SHA-512
    hashlib.new(settings["digest"].get("none", "md5"), data)  # expect: python.hashlib.new algorithm=MD5
    hashlib.pbkdf2_hmac("sha256", password, salt, settings["kdf"]["iterations"])  # expect: python.hashlib.pbkdf2-hmac iterations=250000
    text = yaml.safe_load(open("settings.yaml"))
    hashlib.new(text["digest"]["archive"], data)  # expect: python.hashlib.new algorithm=SHA-224
    hashlib.new(text["digest"]["text"], data)  # expect: python.hashlib.new algorithm=SHA3-256
    tables = tomllib.loads(Path("settings.toml").read_text())
    hashlib.new(tables["digest"]["archive"], data)  # expect: python.hashlib.new algorithm=SHA-384
    hashlib.new(tables["digest"]["deep"]["name"], data)  # expect: python.hashlib.new algorithm=BLAKE2b-512
    hashlib.new(tables["rule"][0]["name"], data)  # expect: python.hashlib.new algorithm=MD5


def environment(data, password, salt):
    hashlib.new(os.environ["DIGEST"], data)  # expect: python.hashlib.new algorithm=SHA-1
    hashlib.new(os.environ.get("DIGEST", "sha256"), data)  # expect: python.hashlib.new algorithm=SHA-1; expect-none: python.hashlib.new algorithm=SHA-256
    hashlib.new(os.getenv("ABSENT", "sha256"), data)  # expect: python.hashlib.new algorithm=SHA-256; expect: python.hashlib.new algorithm=?
    hashlib.new(setting("DIGEST", default="sha256"), data)  # expect: python.hashlib.new algorithm=SHA-1; expect-none: python.hashlib.new algorithm=SHA-256
    hashlib.pbkdf2_hmac("sha256", password, salt, int(os.environ["KDF_ROUNDS"]))  # expect: python.hashlib.pbkdf2-hmac iterations=42


# Another file: nobody knows what it says.
def unknown(data, path):
    hashlib.new(json.load(open(path))["digest"]["archive"], data)  # expect: python.hashlib.new algorithm=?
    hashlib.new(json.loads('{"digest": "sha1"}')["digest"], data)  # expect-none: python.hashlib.new algorithm=MD5


# Files by paths that are put together.
def beside(data):
    here = json.loads((Path(__file__).parent / "settings.json").read_text())
    hashlib.new(here["digest"]["archive"], data)  # expect: python.hashlib.new algorithm=SHA-1
    joined = json.load(open(os.path.join(os.path.dirname(__file__), "settings.json")))
    hashlib.new(joined["digest"]["list"][1], data)  # expect: python.hashlib.new algorithm=SHA-512
    deeper = tomllib.loads(Path("etc").joinpath("settings.toml").read_text())
    hashlib.new(deeper["digest"]["archive"], data)  # expect: python.hashlib.new algorithm=SHA-384
