# Which cipher is taken a file says; what a caller would do with the other one is done by nobody.
import configparser

from Crypto.Cipher import AES, DES3
from Crypto.Random import get_random_bytes


def opened(name):
    if name == "des3":
        return DES3.new(get_random_bytes(24), DES3.MODE_EAX)  # expect: python.pycryptodome.block-cipher algorithm=3DES role=unreached
    return AES.new(get_random_bytes(32), AES.MODE_EAX)  # expect: python.pycryptodome.block-cipher algorithm=AES function=encrypt; expect-none: python.pycryptodome.block-cipher role=unreached


def main():
    settings = configparser.ConfigParser()
    settings.read("vault.ini")
    box = opened(settings["vault"]["cipher"])
    print(box.encrypt_and_digest(input().encode()))


if __name__ == "__main__":
    main()
