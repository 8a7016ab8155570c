# Modules of other packages, and functions of our own, that are called like those of the library.
import house.nacl.secret as m0
import house.nacl.public as m1
import house.nacl.signing as m2
import house.nacl.hash as m3
import house.nacl.hashlib as m4
import house.nacl.pwhash.argon2id as m5
import house.nacl.pwhash.scrypt as m6
import house.nacl.pwhash as m7
import house.nacl.utils as m8
import house.nacl.bindings as m9


def all_of_them(a):
    m0.SecretBox(a)  # expect-none: python.pynacl.secretbox
    m0.Aead(a)  # expect-none: python.pynacl.aead
    m0.Aead.encrypt(a, a, a)  # expect-none: python.pynacl.aead-encrypt
    m0.SecretBox.encrypt(a, a)  # expect-none: python.pynacl.secretbox-encrypt
    m0.SecretBox.decrypt()  # expect-none: python.pynacl.secretbox-decrypt
    m1.PrivateKey(a)  # expect-none: python.pynacl.private-key
    m1.PrivateKey.generate()  # expect-none: python.pynacl.private-key-generate
    m1.PrivateKey.from_seed(a)  # expect-none: python.pynacl.private-key-seed
    m1.Box()  # expect-none: python.pynacl.box
    m1.SealedBox()  # expect-none: python.pynacl.sealed-box
    m1.Box.encrypt(a, a)  # expect-none: python.pynacl.box-encrypt
    m1.Box.decrypt()  # expect-none: python.pynacl.box-decrypt
    m1.Box.shared_key()  # expect-none: python.pynacl.shared-key
    m2.SigningKey(a)  # expect-none: python.pynacl.signing-key
    m2.SigningKey.generate()  # expect-none: python.pynacl.signing-key-generate
    m2.SigningKey.sign()  # expect-none: python.pynacl.sign
    m2.VerifyKey()  # expect-none: python.pynacl.verify-key
    m2.VerifyKey.verify()  # expect-none: python.pynacl.verify
    m3.sha256()  # expect-none: python.pynacl.hash
    m3.blake2b(a, a, a, a)  # expect-none: python.pynacl.blake2b
    m3.siphash24(a, a)  # expect-none: python.pynacl.siphash
    m4.scrypt(a, a, a, a, a, a, a)  # expect-none: python.pynacl.scrypt-hashlib
    m5.kdf(a, a, a, a)  # expect-none: python.pynacl.argon2-kdf
    m6.kdf(a, a, a)  # expect-none: python.pynacl.scrypt-kdf
    m5.str(a, a)  # expect-none: python.pynacl.argon2-str
    m7.str(a)  # expect-none: python.pynacl.pwhash-str
    m6.str(a)  # expect-none: python.pynacl.scrypt-str
    m5.verify(a, a)  # expect-none: python.pynacl.pwhash-verify
    m8.random(a)  # expect-none: python.pynacl.random
    m8.randombytes_deterministic(a, a)  # expect-none: python.pynacl.random-deterministic
    m9.crypto_aead_chacha20poly1305_ietf_encrypt(a, a, a, a)  # expect-none: python.pynacl.bindings-aead
    m9.crypto_secretbox(a, a, a)  # expect-none: python.pynacl.bindings-secretbox
    m9.crypto_box(a, a, a, a)  # expect-none: python.pynacl.bindings-box
    m9.crypto_box_afternm(a, a, a)  # expect-none: python.pynacl.bindings-box-afternm
    m9.crypto_box_seal()  # expect-none: python.pynacl.bindings-box-seal
    m9.crypto_box_keypair()  # expect-none: python.pynacl.bindings-keypair
    m9.crypto_box_seed_keypair(a)  # expect-none: python.pynacl.bindings-seed-keypair
    m9.crypto_kx_client_session_keys()  # expect-none: python.pynacl.bindings-key-exchange
    m9.crypto_sign()  # expect-none: python.pynacl.bindings-sign
    m9.crypto_hash()  # expect-none: python.pynacl.bindings-hash
    m9.crypto_pwhash_scryptsalsa208sha256_ll(a, a, a, a, a, a)  # expect-none: python.pynacl.bindings-scrypt
    m9.crypto_pwhash_alg(a, a, a, a, a, a)  # expect-none: python.pynacl.bindings-pwhash
    m9.crypto_pwhash_str_alg(a, a, a, a)  # expect-none: python.pynacl.bindings-pwhash-str
    m9.crypto_secretstream_xchacha20poly1305_init_push(a, a)  # expect-none: python.pynacl.bindings-secretstream
    m9.crypto_secretstream_xchacha20poly1305_init_pull(a, a, a)  # expect-none: python.pynacl.bindings-secretstream-pull
    m9.crypto_secretstream_xchacha20poly1305_keygen()  # expect-none: python.pynacl.bindings-secretstream-keygen
