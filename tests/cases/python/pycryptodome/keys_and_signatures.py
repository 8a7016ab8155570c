from Crypto.Hash import SHA1, SHA256
from Crypto.IO import PKCS8
from Crypto.Protocol.DH import key_agreement
from Crypto.PublicKey import DSA, ECC, RSA, ElGamal
from Crypto.Signature import DSS, PKCS1_v1_5, eddsa, pkcs1_15, pss


class Notary:
    def generate(self, pages):
        return pages

    def sign(self, page):
        return page


def rsa(message):
    key = RSA.generate(1024, e=3)  # expect: python.pycryptodome.rsa-generate algorithm=RSA exponent=3 function=keygen key_bits=1024 password=?
    pkcs1_15.new(key).sign(SHA256.new(message))  # expect: python.pycryptodome.hash algorithm=SHA-256 function=digest; expect: python.pycryptodome.pkcs1-signature algorithm=RSA digest=SHA-256 function=sign key_bits=1024 padding=PKCS1v15; expect-applied: python.pycryptodome.sign
    PKCS1_v1_5.new(key).verify(SHA1.new(message), b"")  # expect: python.pycryptodome.hash algorithm=SHA-1 function=digest; expect: python.pycryptodome.pkcs1-signature algorithm=RSA digest=SHA-1 function=verify key_bits=1024 padding=PKCS1v15; expect-applied: python.pycryptodome.verify
    pss.new(RSA.import_key(open("key.pem").read(), passphrase="changeit")).sign(SHA256.new(message))  # expect: python.pycryptodome.hash algorithm=SHA-256 function=digest; expect: python.pycryptodome.import-key algorithm=RSA material=key password=literal password_bits=64; expect: python.pycryptodome.pss algorithm=RSA digest=SHA-256 function=sign padding=PSS
    key.export_key("PEM", passphrase=message)  # expect-applied: python.pycryptodome.export-key
    RSA.construct((3233, 17))  # expect: python.pycryptodome.construct algorithm=RSA
    RSA.importKey(message)  # expect: python.pycryptodome.import-key algorithm=RSA material=key


def curves(message, kdf):
    key = ECC.generate(curve="P-256")  # expect: python.pycryptodome.ecc-generate algorithm=EC curve=P-256 function=keygen
    ECC.generate(curve="NIST P-384")  # expect: python.pycryptodome.ecc-generate algorithm=EC curve=P-384 function=keygen
    ECC.construct(curve="p521", d=1234)  # expect: python.pycryptodome.ecc-construct algorithm=EC curve=P-521 private_key=literal
    eddsa.new(ECC.generate(curve="ed25519"), "rfc8032").sign(message)  # expect: python.pycryptodome.ecc-generate algorithm=Ed25519 curve=Curve25519 function=keygen; expect: python.pycryptodome.eddsa algorithm=Ed25519 function=sign; expect-applied: python.pycryptodome.eddsa-sign
    key_agreement(static_priv=key, static_pub=message, kdf=kdf)  # expect: python.pycryptodome.key-agreement algorithm=ECDH curve=P-256 function=keyderive


def discrete(message):
    DSS.new(DSA.generate(2048), "fips-186-3").sign(SHA256.new(message))  # expect: python.pycryptodome.dsa-generate algorithm=DSA function=keygen key_bits=2048; expect: python.pycryptodome.dss algorithm=DSA digest=SHA-256 function=sign key_bits=2048; expect: python.pycryptodome.hash algorithm=SHA-256 function=digest
    ElGamal.generate(512, None)  # expect: python.pycryptodome.elgamal-generate algorithm=ElGamal function=keygen key_bits=512
    PKCS8.wrap(message, "1.2.840.113549.1.1.1", "changeit")  # expect: python.pycryptodome.pkcs8-wrap material=private-key password=literal password_bits=64
    PKCS8.unwrap(message, passphrase=message)  # expect: python.pycryptodome.pkcs8-unwrap material=private-key password=?


def pages(message):
    Notary().generate(1024)  # expect-none
    Notary().sign(SHA1)  # expect-none
