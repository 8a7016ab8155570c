# A text that is cut at what is written as a pattern and is none.
import hashlib
import re


def use(data):
    hashlib.new(re.split(",", "sha1,sha224")[1], data)  # expect: python.hashlib.new algorithm=SHA-224
    hashlib.new(re.split("[,;]", "sha1,sha224")[1], data)  # expect: python.hashlib.new algorithm=?
