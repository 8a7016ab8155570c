const themis = require('jsthemis');
const { SecureCellContextImprint } = require('jsthemis');
const signal = require('@signalapp/libsignal-client');

function keep(key, text, address, sessions, identities) {
  themis.SecureCellSeal.withKey(key).encrypt(text); // expect: javascript.themis.seal algorithm=AES key=? mode=GCM
  themis.SecureCellSeal.withPassphrase('changeit').encrypt(text); // expect: javascript.themis.seal-with-passphrase algorithm=AES mode=GCM password=literal password_bits=64; finding: VT-0302
  SecureCellContextImprint.withKey(Buffer.from('0123456789abcdef0123456789abcdef')).encrypt(text, text); // expect: javascript.themis.context-imprint algorithm=AES key=literal key_bits=256 mode=CTR; finding: VT-0111; finding: VT-0301
  signal.PrivateKey.generate(); // expect: javascript.libsignal.private-key algorithm=XDH curve=Curve25519 function=keygen
  signal.signalEncrypt(text, address, sessions, identities); // expect: javascript.libsignal.message function=encrypt protocol=Signal
  signal.Aes256GcmSiv.new(key); // expect: javascript.libsignal.gcm-siv algorithm=AES key=? key_bits=256 mode=GCM-SIV
}
