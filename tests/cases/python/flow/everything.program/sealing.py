from Crypto.Cipher import AES

from constants_of_ours import *


def seal(data):
    return AES.new(MASTER_TEXT, pick_mode()).encrypt(data)  # expect: python.pycryptodome.block-cipher key=literal mode=ECB


def seal_otherwise(data):
    return AES.new(_HIDDEN_TEXT, AES.MODE_GCM).encrypt(data)  # expect: python.pycryptodome.block-cipher key=? mode=GCM


def seal_by_own(data, MASTER_TEXT):
    return AES.new(MASTER_TEXT, AES.MODE_GCM).encrypt(data)  # expect: python.pycryptodome.block-cipher key=?
