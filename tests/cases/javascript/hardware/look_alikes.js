// Packages of others that are called like those of the library.
const m0 = require('house/jsthemis');
const m1 = require('house/@signalapp/libsignal-client');

function all(a) {
  m0.SecureCellSeal.withKey(a); // expect-none: javascript.themis.seal
  m0.SecureCellSeal.withPassphrase(a); // expect-none: javascript.themis.seal-with-passphrase
  m0.SecureCellContextImprint.withKey(a); // expect-none: javascript.themis.context-imprint
  m1.PrivateKey.generate(a); // expect-none: javascript.libsignal.private-key
  m1.signalEncrypt(a); // expect-none: javascript.libsignal.message
  m1.Aes256GcmSiv.new(a); // expect-none: javascript.libsignal.gcm-siv
}
