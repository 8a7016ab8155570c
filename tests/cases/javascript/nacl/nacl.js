import nacl from 'tweetnacl';
import sodium from 'libsodium-wrappers';

const shop = { box: (x) => x, sign: { detached: (x) => x }, crypto_sign: (x) => x };
shop.box('a', 'b'); // expect-none
shop.sign.detached('a', 'b'); // expect-none
shop.crypto_sign('a'); // expect-none

nacl.secretbox(m(), new Uint8Array(24), nacl.randomBytes(32)); // expect: javascript.nacl.secretbox algorithm=XSalsa20-Poly1305 nonce=zero key=secure-random; expect: javascript.nacl.random output_bits=256
nacl.box(m(), nacl.randomBytes(24), theirs(), own()); // expect: javascript.nacl.box algorithm=NaCl-box nonce=secure-random private_key=?; expect: javascript.nacl.random
nacl.box.before(theirs(), own()); // expect: javascript.nacl.box-before algorithm=NaCl-box
nacl.box.keyPair(); // expect: javascript.nacl.box-keypair algorithm=X25519
nacl.sign.detached(m(), own()); // expect: javascript.nacl.sign algorithm=Ed25519 function=sign
nacl.sign.detached.verify(m(), s(), theirs()); // expect: javascript.nacl.verify algorithm=Ed25519
nacl.sign.keyPair(); // expect: javascript.nacl.sign-keypair algorithm=Ed25519
nacl.sign.keyPair.fromSeed(new Uint8Array(32)); // expect: javascript.nacl.sign-keypair-seed algorithm=Ed25519 seed=zero
nacl.scalarMult(own(), theirs()); // expect: javascript.nacl.scalarmult algorithm=X25519
nacl.hash(m()); // expect: javascript.nacl.hash algorithm=SHA-512

sodium.crypto_secretbox_easy(m(), sodium.randombytes_buf(24), own()); // expect: javascript.nacl.sodium-secretbox algorithm=XSalsa20-Poly1305 nonce=secure-random function=encrypt; expect: javascript.nacl.sodium-random
sodium.crypto_box_open_easy(m(), n(), theirs(), own()); // expect: javascript.nacl.sodium-box algorithm=NaCl-box function=decrypt
sodium.crypto_box_seal(m(), theirs()); // expect: javascript.nacl.sodium-seal algorithm=NaCl-box
sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(m(), null, null, new Uint8Array(24), own()); // expect: javascript.nacl.sodium-aead algorithm=XChaCha20-Poly1305 nonce=zero key=?
sodium.crypto_aead_chacha20poly1305_ietf_decrypt(null, m(), null, n(), own()); // expect: javascript.nacl.sodium-aead-open algorithm=ChaCha20-Poly1305 function=decrypt
sodium.crypto_sign_detached(m(), own()); // expect: javascript.nacl.sodium-sign algorithm=Ed25519
sodium.crypto_sign_verify_detached(s(), m(), theirs()); // expect: javascript.nacl.sodium-verify algorithm=Ed25519
sodium.crypto_secretbox_keygen(); // expect: javascript.nacl.sodium-keygen algorithm=XSalsa20-Poly1305
sodium.crypto_pwhash(32, 'pw', new Uint8Array(16), 2, 65536, sodium.crypto_pwhash_ALG_ARGON2ID13); // expect: javascript.nacl.sodium-pwhash algorithm=Argon2id password=literal salt=zero output_bits=256
sodium.crypto_pwhash_str('pw', 2, 65536); // expect: javascript.nacl.sodium-pwhash-str algorithm=Argon2id
sodium.crypto_generichash(32, m()); // expect: javascript.nacl.sodium-generichash algorithm=BLAKE2b-256
sodium.crypto_hash_sha256(m()); // expect: javascript.nacl.sodium-hash algorithm=SHA-256
sodium.crypto_auth(m(), own()); // expect: javascript.nacl.sodium-auth algorithm=HMAC digest=SHA-512
sodium.crypto_scalarmult(own(), theirs()); // expect: javascript.nacl.sodium-scalarmult algorithm=X25519
sodium.crypto_secretstream_xchacha20poly1305_init_push(own()); // expect: javascript.nacl.sodium-secretstream algorithm=XChaCha20-Poly1305
