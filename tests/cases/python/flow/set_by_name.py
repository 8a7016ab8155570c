# Attributes that are set by a name which only values say.
import ssl

from Crypto.Cipher import AES


class Options:
    pass


def put(target, name, value):
    setattr(target, name, value)  # finding: VT-0702


def context():
    made = ssl.create_default_context()  # expect: python.ssl.default-context hostname_check=disabled
    put(made, "check_hostname", False)
    return made


def fill(target, name, value):
    setattr(target, name, value)


def encrypt(key, data):
    options = Options()
    for name, value in (("mode", AES.MODE_ECB), ("size", 16)):
        fill(options, name, value)
    return AES.new(key, options.mode).encrypt(data)  # expect: python.pycryptodome.block-cipher mode=ECB; finding: VT-0110


def not_known(key, data, name):
    options = Options()
    options.mode = AES.MODE_ECB
    fill(options, name, AES.MODE_GCM)
    return AES.new(key, options.mode).encrypt(data)  # expect: python.pycryptodome.block-cipher mode=?
