"""Keys of OpenPGP and ECDSA, digests of rsa and of XML signatures."""
import ecdsa
import pgpy
import rsa
from pgpy.constants import PubKeyAlgorithm
from signxml import XMLSigner


def used(data, secret):
    pgpy.PGPKey.new(PubKeyAlgorithm.RSAEncryptOrSign, 1024)  # expect: python.pgpy.rsa algorithm=RSA key_bits=1024
    pgpy.PGPKey.new(PubKeyAlgorithm.DSA, 1024)  # expect: python.pgpy.dsa algorithm=DSA key_bits=1024
    pgpy.PGPKey.new(PubKeyAlgorithm.EdDSA, secret)  # expect-none: python.pgpy.rsa; expect-none: python.pgpy.dsa
    ecdsa.SigningKey.from_string(bytes.fromhex("5a" * 32), curve=ecdsa.SECP256k1)  # expect: python.ecdsa.from-bytes private_key=literal curve=secp256k1
    ecdsa.SigningKey.from_string(secret)  # expect: python.ecdsa.from-bytes private_key=? curve=P-192
    rsa.compute_hash(data, "SHA-1")  # expect: python.rsa.compute-hash algorithm=SHA-1
    XMLSigner(digest_algorithm="sha1")  # expect: python.signxml.digest algorithm=SHA-1
    XMLSigner(digest_algorithm="sha256")  # expect-none: python.signxml.digest


class Press:
    def new(self, *all, **more):
        return self

    from_string = compute_hash = XMLSigner = new


def look_alikes(data):
    press = Press()
    press.new(PubKeyAlgorithm.RSAEncryptOrSign, 1024)  # expect-none: python.pgpy.rsa
    press.new(PubKeyAlgorithm.DSA, 1024)  # expect-none: python.pgpy.dsa
    press.from_string(b"5a")  # expect-none: python.ecdsa.from-bytes
    press.compute_hash(data, "SHA-1")  # expect-none: python.rsa.compute-hash
    press.XMLSigner(digest_algorithm="sha1")  # expect-none: python.signxml.digest
