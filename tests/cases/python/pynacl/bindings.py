from nacl import bindings
from nacl.bindings import crypto_secretbox, crypto_sign


def crypto_box(message):
    return message


def low(message, nonce, key, public, seed, stream):
    bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(message, None, nonce, key)  # expect: python.pynacl.bindings-aead algorithm=XChaCha20-Poly1305 function=encrypt key=? nonce=?
    crypto_secretbox(message, b"\0" * 24, key)  # expect: python.pynacl.bindings-secretbox algorithm=XSalsa20-Poly1305 function=encrypt key=? nonce=zero nonce_bits=192
    bindings.crypto_box(message, nonce, public, key)  # expect: python.pynacl.bindings-box algorithm=NaCl-box function=encrypt nonce=? private_key=?
    bindings.crypto_box_afternm(message, nonce, key)  # expect: python.pynacl.bindings-box-afternm algorithm=XSalsa20-Poly1305 function=encrypt key=? nonce=?
    bindings.crypto_box_seal(message, public)  # expect: python.pynacl.bindings-box-seal algorithm=NaCl-box function=encrypt
    bindings.crypto_box_keypair()  # expect: python.pynacl.bindings-keypair algorithm=X25519 function=keygen
    bindings.crypto_sign_seed_keypair(b"s" * 32)  # expect: python.pynacl.bindings-seed-keypair algorithm=Ed25519 function=keygen private_key=literal private_key_bits=256
    bindings.crypto_scalarmult(key, public)  # expect: python.pynacl.bindings-key-exchange algorithm=X25519 function=keyderive
    crypto_sign(message, key)  # expect: python.pynacl.bindings-sign algorithm=Ed25519 function=sign
    bindings.crypto_hash(message)  # expect: python.pynacl.bindings-hash algorithm=SHA-512 function=digest
    bindings.crypto_pwhash_scryptsalsa208sha256_ll(message, b"salt", 16384, 8, 1)  # expect: python.pynacl.bindings-scrypt algorithm=scrypt block_size=8 cost=16384 function=keyderive parallelism=1 password=? salt=literal salt_bits=32
    bindings.crypto_pwhash_alg(32, message, seed, 3, 1 << 25, bindings.crypto_pwhash_ALG_ARGON2ID13)  # expect: python.pynacl.bindings-pwhash algorithm=Argon2id function=keyderive iterations=3 output_bits=256 password=? salt=?
    bindings.crypto_pwhash_str_alg(message, 3, 1 << 25, 1)  # expect: python.pynacl.bindings-pwhash-str algorithm=Argon2i function=keyderive iterations=3 password=?
    bindings.crypto_secretstream_xchacha20poly1305_init_push(stream, bindings.crypto_secretstream_xchacha20poly1305_keygen())  # expect: python.pynacl.bindings-secretstream algorithm=XChaCha20-Poly1305 function=encrypt key=secure-random key_bits=256; expect: python.pynacl.bindings-secretstream-keygen algorithm=XChaCha20-Poly1305 function=keygen key=secure-random key_bits=256
    bindings.crypto_secretstream_xchacha20poly1305_init_pull(stream, message, key)  # expect: python.pynacl.bindings-secretstream-pull algorithm=XChaCha20-Poly1305 function=decrypt key=?
    crypto_box(message)  # expect-none
