from Crypto import Random
from Crypto.Cipher import AES
from Crypto.Hash import SHA256, SHA512
from Crypto.Protocol.KDF import HKDF, PBKDF1, PBKDF2, SP800_108_Counter, bcrypt, bcrypt_check, scrypt
from Crypto.Random import get_random_bytes, random
from Crypto.Util import number


def scrypted(text):
    return text


def derive(password, prf):
    salt = get_random_bytes(16)  # expect: python.pycryptodome.random-bytes algorithm=OS-random function=generate generator=secure
    PBKDF2(password, salt, 32, count=1000000, hmac_hash_module=SHA512)  # expect: python.pycryptodome.pbkdf2 algorithm=PBKDF2 digest=SHA-512 function=keyderive iterations=1000000 output_bits=256 password=? prf=HMAC salt=secure-random salt_bits=128
    PBKDF2("changeit", b"salt")  # expect: python.pycryptodome.pbkdf2 algorithm=PBKDF2 digest=SHA-1 function=keyderive iterations=1000 output_bits=128 password=literal password_bits=64 prf=HMAC salt=literal salt_bits=32
    PBKDF1("changeit", b"saltsalt", 16, 1000, SHA256)  # expect: python.pycryptodome.pbkdf1 algorithm=PBKDF1 digest=SHA-256 function=keyderive iterations=1000 output_bits=128 password=literal password_bits=64 salt=literal salt_bits=64
    scrypt(password, salt, 32, N=2**14, r=8, p=1)  # expect: python.pycryptodome.scrypt algorithm=scrypt block_size=8 cost=16384 function=keyderive output_bits=256 parallelism=1 password=? salt=secure-random salt_bits=128
    bcrypt(password, 12)  # expect: python.pycryptodome.bcrypt algorithm=bcrypt cost=12 function=keyderive password=?
    bcrypt_check(password, b"$2a$12$")  # expect: python.pycryptodome.bcrypt-check algorithm=bcrypt function=verify password=?
    HKDF(password, 32, salt, SHA512, 1)  # expect: python.pycryptodome.hkdf algorithm=HKDF digest=SHA-512 function=keyderive output_bits=256 salt=secure-random salt_bits=128 secret=?
    SP800_108_Counter(password, 32, prf)  # expect: python.pycryptodome.sp800-108 algorithm=SP800-108 function=keyderive output_bits=256 secret=?
    scrypted("scrypt(password, salt)")  # expect-none


def draw():
    source = Random.new()  # expect: python.pycryptodome.random-file algorithm=OS-random function=generate generator=secure
    AES.new(source.read(16), AES.MODE_CBC, iv=Random.get_random_bytes(16))  # expect: python.pycryptodome.block-cipher algorithm=AES iv=secure-random iv_bits=128 key=secure-random key_bits=128 mode=CBC; expect: python.pycryptodome.random-bytes algorithm=OS-random function=generate generator=secure; expect-applied: python.pycryptodome.random-read
    random.randint(0, 9)  # expect: python.pycryptodome.random-number algorithm=OS-random function=generate generator=secure
    number.getPrime(512)  # expect: python.pycryptodome.prime algorithm=OS-random function=generate generator=secure
    number.bytes_to_long(b"")  # expect-none
