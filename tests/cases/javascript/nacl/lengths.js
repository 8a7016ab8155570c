const nacl = require('tweetnacl');

exports.seal = (text, key) => nacl.secretbox(text, new Uint8Array(nacl.secretbox.nonceLength), key); // expect: javascript.nacl.secretbox nonce=zero nonce_bits=192
exports.good = (text, key) => nacl.secretbox(text, nacl.randomBytes(nacl.secretbox.nonceLength), key); // expect: javascript.nacl.secretbox nonce=secure-random
