"""What a signer is used for."""
from Crypto.PublicKey import ECC
from Crypto.Signature import eddsa


def check(data, message, signature):
    verifier = eddsa.new(ECC.import_key(data), "rfc8032")  # expect: python.pycryptodome.eddsa function=verify
    verifier.verify(message, signature)  # expect-applied: python.pycryptodome.eddsa-verify
