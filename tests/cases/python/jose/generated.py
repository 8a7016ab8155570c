"""Keys that Authlib makes."""
from authlib.jose import JsonWebKey


def used():
    JsonWebKey.generate_key("RSA", 1024, is_private=True)  # expect: python.authlib.generate-rsa algorithm=RSA key_bits=1024; finding: VT-0501
    JsonWebKey.generate_key("EC", "P-256", is_private=True)  # expect: python.authlib.generate-ec curve=P-256


def look_alike(lamp):
    lamp.generate_key("RSA", 1024)  # expect-none: python.authlib.generate-rsa; expect-none: python.authlib.generate-ec
