// A length that may be the caller's or a number of its own is both.
const forge = require('node-forge');

function drawn(size) {
  return forge.random.getBytesSync(size || 24); // expect: javascript.node-forge.random output_bits=192; expect: javascript.node-forge.random output_bits=?
}

function derived(password, salt, options) {
  options = options || {};
  options.keySize = options.keySize || 16;
  return forge.pkcs5.pbkdf2(password, salt, 4000, options.keySize); // expect: javascript.node-forge.pbkdf2 output_bits=128; expect: javascript.node-forge.pbkdf2 output_bits=?
}
