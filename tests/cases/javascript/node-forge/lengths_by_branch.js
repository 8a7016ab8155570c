const forge = require('node-forge');

// Three ways to go on, each with a length of its own: what is drawn has each of these lengths, with what goes with it.
exports.seal = function (strength, data) {
  let cipher, keyBytes, ivBytes;
  if (strength === 'low') {
    cipher = forge.des.createEncryptionCipher;
    keyBytes = 24;
    ivBytes = 8;
  } else if (strength === 'middle') {
    cipher = forge.aes.createEncryptionCipher;
    keyBytes = 16;
    ivBytes = 16;
  } else if (strength === 'high') {
    cipher = forge.aes.createEncryptionCipher;
    keyBytes = 32;
    ivBytes = 16;
  } else {
    throw new Error('no such strength');
  }
  const key = forge.random.getBytesSync(keyBytes);
  const iv = forge.random.getBytesSync(ivBytes);
  // expect: javascript.node-forge.des-cipher algorithm=3DES iv_bits=64; expect: javascript.node-forge.encryption-cipher algorithm=AES key_bits=128 iv_bits=128; expect: javascript.node-forge.encryption-cipher key_bits=256 iv_bits=128; expect-none: javascript.node-forge.des-cipher algorithm=?; expect-none: javascript.node-forge.encryption-cipher key_bits=192; expect-none: javascript.node-forge.encryption-cipher iv_bits=64
  const c = cipher(key);
  c.start(iv);
  c.update(data);
  c.finish();
  return c.output;
};
