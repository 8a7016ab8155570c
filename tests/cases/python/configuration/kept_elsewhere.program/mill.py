"""Files that other readers than the usual ones read."""
import hashlib
import os

import orjson
import ujson
from omegaconf import OmegaConf
from ruamel.yaml import YAML

conf = OmegaConf.load("mill.yaml")
hashlib.pbkdf2_hmac("sha256", b"", os.urandom(16), conf.kdf.rounds)  # expect: python.hashlib.pbkdf2-hmac iterations=1500
written = YAML(typ="safe").load(open("mill.yaml"))
hashlib.new(written["name"])  # expect: python.hashlib.new algorithm=MD5
with open("mill.json", "rb") as file:
    hashlib.new(orjson.loads(file.read())["name"])  # expect: python.hashlib.new algorithm=SHA-1
hashlib.new(ujson.load(open("mill.json"))["name"])  # expect: python.hashlib.new algorithm=SHA-1
