# Modules of other packages, and functions of our own, that are called like those of the library.
import house.Crypto.Cipher.AES as m0
import house.Crypto.Cipher.ChaCha20 as m1
import house.Crypto.Cipher.ARC4 as m2
import house.Crypto.Cipher.XOR as m3
import house.Crypto.Cipher.Cipher as m4
import house.Crypto.Cipher.PKCS1_OAEP as m5
import house.Crypto.Cipher.PKCS1_v1_5 as m6
import house.Crypto.Hash.MD2 as m7
import house.Crypto.Hash.SHA512 as m8
import house.Crypto.Hash.keccak as m9
import house.Crypto.Hash.BLAKE2b as m10
import house.Crypto.Hash.BLAKE2s as m11
import house.Crypto.Hash.HMAC as m12
import house.Crypto.Hash.CMAC as m13
import house.Crypto.Hash.Poly1305 as m14
import house.Crypto.Hash.KMAC128 as m15
import house.Crypto.Hash.Hash as m16
import house.Crypto.PublicKey.RSA as m17
import house.Crypto.PublicKey.DSA as m18
import house.Crypto.PublicKey.ElGamal as m19
import house.Crypto.PublicKey.ECC as m20
import house.Crypto.PublicKey.Key as m21
import house.Crypto.Signature.pkcs1_15 as m22
import house.Crypto.Signature.pss as m23
import house.Crypto.Signature.DSS as m24
import house.Crypto.Signature.eddsa as m25
import house.Crypto.Signature.Scheme as m26
import house.Crypto.Signature.EdDSA as m27
import house.Crypto.Protocol.KDF as m28
import house.Crypto.Protocol.DH as m29
import house.Crypto.IO.PKCS8 as m30
import house.Crypto.Random as m31
import house.Crypto.Random.File as m32
import house.Crypto.Random.random as m33
import house.Crypto.Util.number as m34


def all_of_them(a):
    m0.new(a, a, a)  # expect-none: python.pycryptodome.block-cipher
    m1.new(a, a)  # expect-none: python.pycryptodome.stream-cipher
    m2.new(a)  # expect-none: python.pycryptodome.arc4
    m3.new(a)  # expect-none: python.pycryptodome.xor
    m4.encrypt()  # expect-none: python.pycryptodome.encrypt
    m4.decrypt()  # expect-none: python.pycryptodome.decrypt
    m5.new(a, a)  # expect-none: python.pycryptodome.oaep
    m6.new(a)  # expect-none: python.pycryptodome.pkcs1-encryption
    m7.new()  # expect-none: python.pycryptodome.hash
    m8.new(a, a)  # expect-none: python.pycryptodome.sha512
    m9.new()  # expect-none: python.pycryptodome.keccak
    m10.new()  # expect-none: python.pycryptodome.blake2b
    m11.new()  # expect-none: python.pycryptodome.blake2s
    m12.new(a, a, a)  # expect-none: python.pycryptodome.hmac
    m13.new(a, a, a)  # expect-none: python.pycryptodome.cmac
    m14.new()  # expect-none: python.pycryptodome.poly1305
    m15.new()  # expect-none: python.pycryptodome.kmac
    m16.digest()  # expect-none: python.pycryptodome.digest
    m17.generate(a, a, a)  # expect-none: python.pycryptodome.rsa-generate
    m18.generate(a)  # expect-none: python.pycryptodome.dsa-generate
    m19.generate(a)  # expect-none: python.pycryptodome.elgamal-generate
    m20.generate()  # expect-none: python.pycryptodome.ecc-generate
    m20.construct()  # expect-none: python.pycryptodome.ecc-construct
    m17.construct()  # expect-none: python.pycryptodome.construct
    m17.import_key(a, a)  # expect-none: python.pycryptodome.import-key
    m21.public_key()  # expect-none: python.pycryptodome.public-key
    m21.export_key(a, a)  # expect-none: python.pycryptodome.export-key
    m22.new(a)  # expect-none: python.pycryptodome.pkcs1-signature
    m23.new(a)  # expect-none: python.pycryptodome.pss
    m24.new(a)  # expect-none: python.pycryptodome.dss
    m25.new(a)  # expect-none: python.pycryptodome.eddsa
    m26.sign(a)  # expect-none: python.pycryptodome.sign
    m26.verify(a)  # expect-none: python.pycryptodome.verify
    m27.sign()  # expect-none: python.pycryptodome.eddsa-sign
    m27.verify()  # expect-none: python.pycryptodome.eddsa-verify
    m28.PBKDF1(a, a, a, a, a)  # expect-none: python.pycryptodome.pbkdf1
    m28.PBKDF2(a, a, a, a, a, a)  # expect-none: python.pycryptodome.pbkdf2
    m28.scrypt(a, a, a, a, a, a)  # expect-none: python.pycryptodome.scrypt
    m28.bcrypt(a, a, a)  # expect-none: python.pycryptodome.bcrypt
    m28.bcrypt_check(a)  # expect-none: python.pycryptodome.bcrypt-check
    m28.HKDF(a, a, a, a)  # expect-none: python.pycryptodome.hkdf
    m28.SP800_108_Counter(a, a)  # expect-none: python.pycryptodome.sp800-108
    m29.key_agreement()  # expect-none: python.pycryptodome.key-agreement
    m30.wrap(a, a, a)  # expect-none: python.pycryptodome.pkcs8-wrap
    m30.unwrap(a, a)  # expect-none: python.pycryptodome.pkcs8-unwrap
    m31.get_random_bytes(a)  # expect-none: python.pycryptodome.random-bytes
    m31.new()  # expect-none: python.pycryptodome.random-file
    m32.read(a)  # expect-none: python.pycryptodome.random-read
    m33.getrandbits()  # expect-none: python.pycryptodome.random-number
    m34.getPrime()  # expect-none: python.pycryptodome.prime
