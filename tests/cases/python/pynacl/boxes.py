import nacl.hash
import nacl.hashlib
import nacl.secret
import nacl.utils
from nacl import pwhash
from nacl.public import Box, PrivateKey, SealedBox
from nacl.signing import SigningKey, VerifyKey


class Carton:
    def encrypt(self, content):
        return content

    def generate(self):
        return self


def secret(data, key):
    box = nacl.secret.SecretBox(nacl.utils.random(nacl.secret.SecretBox.KEY_SIZE))  # expect: python.pynacl.random algorithm=OS-random function=generate generator=secure; expect: python.pynacl.secretbox algorithm=XSalsa20-Poly1305 function=encrypt key=secure-random
    box.encrypt(data)  # expect-applied: python.pynacl.secretbox-encrypt
    nacl.secret.SecretBox(b"0123456789abcdef0123456789abcdef").encrypt(data, nonce=b"\0" * 24)  # expect: python.pynacl.secretbox algorithm=XSalsa20-Poly1305 function=encrypt key=literal key_bits=256 nonce=zero nonce_bits=192
    nacl.secret.SecretBox(key).encrypt(data, nacl.utils.random(24))  # expect: python.pynacl.random algorithm=OS-random function=generate generator=secure; expect: python.pynacl.secretbox algorithm=XSalsa20-Poly1305 function=encrypt key=? nonce=secure-random nonce_bits=192
    nacl.secret.Aead(key).decrypt(data)  # expect: python.pynacl.aead algorithm=XChaCha20-Poly1305 function=decrypt key=?; expect-applied: python.pynacl.secretbox-decrypt
    nacl.secret.Aead(key).encrypt(data, b"header", b"\0" * 24)  # expect: python.pynacl.aead algorithm=XChaCha20-Poly1305 function=encrypt key=? nonce=zero nonce_bits=192; expect-applied: python.pynacl.aead-encrypt
    Carton().encrypt(data)  # expect-none


def public(data, peer, signature):
    mine = PrivateKey.generate()  # expect: python.pynacl.private-key-generate algorithm=X25519 function=keygen
    Box(mine, peer).encrypt(data)  # expect: python.pynacl.box algorithm=NaCl-box function=encrypt; expect-applied: python.pynacl.box-encrypt
    SealedBox(mine).decrypt(data)  # expect: python.pynacl.sealed-box algorithm=NaCl-box function=decrypt; expect-applied: python.pynacl.box-decrypt
    PrivateKey(b"k" * 32)  # expect: python.pynacl.private-key algorithm=X25519 private_key=literal private_key_bits=256
    PrivateKey.from_seed(data)  # expect: python.pynacl.private-key-seed algorithm=X25519 function=keygen private_key=?
    signing = SigningKey.generate()  # expect: python.pynacl.signing-key-generate algorithm=Ed25519 function=keygen
    signing.sign(data)  # expect: python.pynacl.sign algorithm=Ed25519 function=sign
    SigningKey(b"s" * 32)  # expect: python.pynacl.signing-key algorithm=Ed25519 private_key=literal private_key_bits=256
    VerifyKey(peer).verify(data, signature)  # expect: python.pynacl.verify-key algorithm=Ed25519 function=verify; expect-applied: python.pynacl.verify
    Carton().generate()  # expect-none


def passwords(data, password):
    nacl.hash.sha256(data)  # expect: python.pynacl.hash algorithm=SHA-256 function=digest
    nacl.hash.blake2b(data)  # expect: python.pynacl.blake2b algorithm=BLAKE2b-256 function=digest
    nacl.hash.blake2b(data, digest_size=64, key=b"k" * 32)  # expect: python.pynacl.blake2b algorithm=BLAKE2b-512 function=digest key=literal key_bits=256 output_bits=512
    nacl.hash.siphash24(data, key=b"k" * 16)  # expect: python.pynacl.siphash algorithm=SipHash function=tag key=literal key_bits=128
    nacl.hashlib.scrypt(password, salt=b"salt", n=16384)  # expect: python.pynacl.scrypt-hashlib algorithm=scrypt block_size=8 cost=16384 function=keyderive output_bits=512 parallelism=1 password=? salt=literal salt_bits=32
    pwhash.argon2id.kdf(32, password, nacl.utils.random(16), opslimit=4)  # expect: python.pynacl.argon2-kdf algorithm=Argon2id function=keyderive iterations=4 output_bits=256 password=? salt=secure-random salt_bits=128; expect: python.pynacl.random algorithm=OS-random function=generate generator=secure
    pwhash.scrypt.kdf(32, password, b"s" * 32)  # expect: python.pynacl.scrypt-kdf algorithm=scrypt function=keyderive output_bits=256 password=? salt=literal salt_bits=256
    pwhash.argon2i.str(password)  # expect: python.pynacl.argon2-str algorithm=Argon2i function=keyderive password=?
    pwhash.str(b"changeit")  # expect: python.pynacl.pwhash-str algorithm=Argon2id function=keyderive password=literal password_bits=64
    pwhash.scrypt.str(password)  # expect: python.pynacl.scrypt-str algorithm=scrypt function=keyderive password=?
    pwhash.argon2id.verify(data, password)  # expect: python.pynacl.pwhash-verify algorithm=Argon2id function=verify password=?
    nacl.utils.randombytes_deterministic(32, b"seed")  # expect: python.pynacl.random-deterministic algorithm=ChaCha20 function=generate seed=literal seed_bits=32
