const crypto = require('crypto');

// What is known of a name is said, whatever the rest is.
exports.bySize = function (key, iv) {
  // expect: javascript.node-crypto.createcipheriv algorithm=AES mode=CBC key_bits=?
  return crypto.createCipheriv(`aes-${key.length * 8}-cbc`, key, iv);
};

exports.byMode = function (mode, key, iv) {
  // expect: javascript.node-crypto.createcipheriv algorithm=AES key_bits=256 mode=? certainty=partial
  return crypto.createCipheriv(('AES-256-' + mode).toLowerCase(), key, iv);
};

exports.byCipher = function (cipher, key, iv) {
  // expect: javascript.node-crypto.createcipheriv algorithm=? mode=GCM
  return crypto.createCipheriv(cipher + '-gcm', key, iv);
};

// DES-CBC is another algorithm than DES-EDE3-CBC.
exports.undecided = function (rest, key, iv) {
  // expect: javascript.node-crypto.createcipheriv algorithm=?; expect-none: javascript.node-crypto.createcipheriv algorithm=DES
  return crypto.createCipheriv('des-' + rest, key, iv);
};
