// Objects of our own that are called like those of the library.
function own(...a) {
  return a.length;
}

const m0 = { secretbox: own, box: { before: own, keyPair: own }, sign: { open: own, keyPair: { fromSeed: own } }, scalarMult: own, hash: own, randomBytes: own };
const m1 = { crypto_secretbox_easy: own, crypto_box_easy: own, crypto_box_seal: own, crypto_aead_chacha20poly1305_encrypt: own, crypto_aead_chacha20poly1305_decrypt: own, crypto_sign: own, crypto_sign_open: own, crypto_secretbox_keygen: own, crypto_pwhash: own, crypto_pwhash_str: own, crypto_generichash: own, crypto_hash: own, crypto_auth: own, crypto_scalarmult: own, crypto_secretstream_xchacha20poly1305_init_push: own, randombytes_buf: own };

function all(a) {
  m0.secretbox(a, a, a); // expect-none: javascript.nacl.secretbox
  m0.box(a, a, a, a); // expect-none: javascript.nacl.box
  m0.box.before(a, a); // expect-none: javascript.nacl.box-before
  m0.box.keyPair(); // expect-none: javascript.nacl.box-keypair
  m0.sign(a, a); // expect-none: javascript.nacl.sign
  m0.sign.open(); // expect-none: javascript.nacl.verify
  m0.sign.keyPair(); // expect-none: javascript.nacl.sign-keypair
  m0.sign.keyPair.fromSeed(a); // expect-none: javascript.nacl.sign-keypair-seed
  m0.scalarMult(a); // expect-none: javascript.nacl.scalarmult
  m0.hash(); // expect-none: javascript.nacl.hash
  m0.randomBytes(a); // expect-none: javascript.nacl.random
  m1.crypto_secretbox_easy(a, a, a); // expect-none: javascript.nacl.sodium-secretbox
  m1.crypto_box_easy(a, a, a, a); // expect-none: javascript.nacl.sodium-box
  m1.crypto_box_seal(); // expect-none: javascript.nacl.sodium-seal
  m1.crypto_aead_chacha20poly1305_encrypt(a, a, a, a, a); // expect-none: javascript.nacl.sodium-aead
  m1.crypto_aead_chacha20poly1305_decrypt(a, a, a, a, a); // expect-none: javascript.nacl.sodium-aead-open
  m1.crypto_sign(a, a); // expect-none: javascript.nacl.sodium-sign
  m1.crypto_sign_open(); // expect-none: javascript.nacl.sodium-verify
  m1.crypto_secretbox_keygen(); // expect-none: javascript.nacl.sodium-keygen
  m1.crypto_pwhash(a, a, a, a, a, a); // expect-none: javascript.nacl.sodium-pwhash
  m1.crypto_pwhash_str(a); // expect-none: javascript.nacl.sodium-pwhash-str
  m1.crypto_generichash(a, a, a); // expect-none: javascript.nacl.sodium-generichash
  m1.crypto_hash(); // expect-none: javascript.nacl.sodium-hash
  m1.crypto_auth(a, a); // expect-none: javascript.nacl.sodium-auth
  m1.crypto_scalarmult(a); // expect-none: javascript.nacl.sodium-scalarmult
  m1.crypto_secretstream_xchacha20poly1305_init_push(a); // expect-none: javascript.nacl.sodium-secretstream
  m1.randombytes_buf(); // expect-none: javascript.nacl.sodium-random
}
