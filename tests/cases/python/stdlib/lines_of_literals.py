# Lines of a literal, and a literal without its margin, are still what stands there.
import base64
import textwrap
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def without_margin():
    text = textwrap.dedent(
        """
        AAECAwQFBgcI
          CQoLDA0ODw==
        """
    )
    AESGCM(base64.b64decode(text))  # expect: python.cryptography.aead algorithm=AES key=literal key_bits=128


def of_lines():
    lines = b"AAECAwQFBgcI\r\nCQoLDA0ODw==\n".splitlines()
    AESGCM(base64.b64decode(b"".join(lines)))  # expect: python.cryptography.aead key=literal key_bits=128


def second_line():
    AESGCM("a name\n0123456789abcdef0123456789abcdef\n".splitlines()[1].encode())  # expect: python.cryptography.aead key=literal key_bits=256


def some_line(at):
    AESGCM(base64.b64decode("AAECAwQF\nBgcICQoL".splitlines(at)[0]))  # expect: python.cryptography.aead key=literal
