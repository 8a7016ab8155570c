import hashlib
import itertools

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from parameterized import param, parameterized
from pytest import mark

ROWS = [("sha256", b"k" * 16), ("sha1", b"k" * 32)]


@pytest.mark.parametrize("mode", [modes.CBC(bytes(16)), modes.CTR(bytes(16)), pytest.param(modes.ECB(), id="plain")])  # expect-applied: python.cryptography.mode; expect-applied: python.cryptography.mode-ctr; expect-applied: python.cryptography.mode-ecb
def test_mode(mode, key):
    Cipher(algorithms.AES(key), mode).encryptor()  # expect: python.cryptography.cipher algorithm=AES function=encrypt iv=zero iv_bits=128 key=? mode=CBC; expect: python.cryptography.cipher algorithm=AES function=encrypt key=? mode=CTR nonce=zero nonce_bits=128; expect: python.cryptography.cipher algorithm=AES function=encrypt key=? mode=ECB


@pytest.mark.parametrize(("name", "key"), ROWS)
def test_row_stays_together(name, key):
    algorithms.AES(key)  # expect: python.cryptography.cipher-algorithm algorithm=AES key=literal key_bits=128; expect: python.cryptography.cipher-algorithm algorithm=AES key=literal key_bits=256
    hashlib.scrypt(key, salt=key, n=4096, r=8, p=1, dklen=len(key))  # expect: python.hashlib.scrypt algorithm=scrypt block_size=8 cost=4096 function=keyderive output_bits=128 parallelism=1 password=literal password_bits=128 salt=literal salt_bits=128; expect: python.hashlib.scrypt algorithm=scrypt block_size=8 cost=4096 function=keyderive output_bits=256 parallelism=1 password=literal password_bits=256 salt=literal salt_bits=256


@mark.parametrize("name, size", [pytest.param("md5", 16), ("sha512", 32)])
@mark.parametrize("mode", [modes.ECB])
def test_two_tables(name, size, mode):
    hashlib.new(name)  # expect: python.hashlib.new algorithm=MD5 function=digest; expect: python.hashlib.new algorithm=SHA-512 function=digest
    Cipher(algorithms.AES(b"k" * size), mode()).decryptor()  # expect: python.cryptography.cipher algorithm=AES function=decrypt key=literal key_bits=128 mode=ECB; expect: python.cryptography.cipher algorithm=AES function=decrypt key=literal key_bits=256 mode=ECB


@pytest.mark.parametrize("name", ["md5", "sha1"], indirect=True)
def test_given_to_a_fixture(name):
    hashlib.new(name)  # expect: python.hashlib.new algorithm=? function=digest


@pytest.mark.parametrize("name", ["md5"], indirect=["name"])
def test_given_to_this_fixture(name):
    hashlib.new(name)  # expect: python.hashlib.new algorithm=? function=digest


@pytest.mark.parametrize("name,count", itertools.chain([("md5", 1)]))
def test_computed(name, count):
    hashlib.new(name)  # expect: python.hashlib.new algorithm=? function=digest


class TestMethods:
    @pytest.mark.parametrize("algorithm", [hashes.SHA256(), hashes.SHA1()])
    def test_hash(self, algorithm):
        hashes.Hash(algorithm)  # expect: python.cryptography.hash algorithm=SHA-256 function=digest; expect: python.cryptography.hash algorithm=SHA-1 function=digest

    @parameterized.expand([("first", "md5"), param("second", "sha1")])
    def test_rows(self, label, name):
        hashlib.new(name)  # expect: python.hashlib.new algorithm=MD5 function=digest; expect: python.hashlib.new algorithm=SHA-1 function=digest

    @parameterized.expand(["md5", "sha1"])
    def test_values(self, name):
        hashlib.new(name)  # expect: python.hashlib.new algorithm=MD5 function=digest; expect: python.hashlib.new algorithm=SHA-1 function=digest


@pytest.mark.parametrize("name", ["md5", "sha224"])
class TestAllMethods:
    def test_method(self, name):
        hashlib.new(name)  # expect: python.hashlib.new algorithm=MD5 function=digest; expect: python.hashlib.new algorithm=SHA-224 function=digest

    @staticmethod
    def test_function(name):
        hashlib.new(name)  # expect: python.hashlib.new algorithm=MD5 function=digest; expect: python.hashlib.new algorithm=SHA-224 function=digest


@pytest.mark.parametrize(("name", "key"), itertools.product(["md5", "sha384"], [b"k" * 16, b"k" * 24]))
def test_each_with_each(name, key):
    hashlib.new(name)  # expect: python.hashlib.new algorithm=MD5 function=digest; expect: python.hashlib.new algorithm=SHA-384 function=digest
    Cipher(algorithms.AES(key), modes.ECB())  # expect: python.cryptography.cipher algorithm=AES key=literal key_bits=128 mode=ECB; expect: python.cryptography.cipher algorithm=AES key=literal key_bits=192 mode=ECB
