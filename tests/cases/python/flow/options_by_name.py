# Options of the command line that come beside what is left of it, and defaults that are set by name.
import argparse
import ast
import configparser
import hashlib
from optparse import OptionParser
from pathlib import Path


def known(argv):
    parser = argparse.ArgumentParser()
    parser.add_argument("--digest", default="md5")
    parser.set_defaults(other="sha384")
    options, rest = parser.parse_known_args(argv)
    hashlib.new(options.digest)  # expect: python.hashlib.new algorithm=MD5
    hashlib.new(options.other)  # expect: python.hashlib.new algorithm=SHA-384


def older(argv):
    parser = OptionParser()
    parser.add_option("-d", "--digest", dest="digest", default="md5")
    parser.set_defaults(other="sha384")
    options, rest = parser.parse_args(argv)
    hashlib.new(options.digest)  # expect: python.hashlib.new algorithm=MD5
    hashlib.new(options.other)  # expect: python.hashlib.new algorithm=SHA-384
    hashlib.new(rest[0])  # expect: python.hashlib.new algorithm=?


def written_as_literals(password, salt):
    count = ast.literal_eval("5000")
    hashlib.pbkdf2_hmac("sha256", password, salt, count)  # expect: python.hashlib.pbkdf2-hmac iterations=5000
    hashlib.pbkdf2_hmac("sha256", password, salt, int("0x1000", 0))  # expect: python.hashlib.pbkdf2-hmac iterations=4096
    hashlib.pbkdf2_hmac("sha256", password, salt, pow(2, 10))  # expect: python.hashlib.pbkdf2-hmac iterations=1024


class Options:
    def __init__(self, **given):
        self.digest = "sha512"
        self.__dict__.update(given)

    def weaker(self):
        return "md5"

    name = property(weaker)


def by_name():
    hashlib.new(Options(digest="md5").digest)  # expect: python.hashlib.new algorithm=MD5
    hashlib.new(Options().digest)  # expect: python.hashlib.new algorithm=SHA-512
    hashlib.new(Options().name)  # expect: python.hashlib.new algorithm=MD5
