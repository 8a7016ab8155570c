const forge = require('node-forge');

// What a loop puts together is no empty text behind it, whether or not the loop is seen to run.
exports.blocks = function (count) {
  const bytes = new forge.util.ByteBuffer();
  for (let i = 0; i < count; i += 1) {
    bytes.putBytes(forge.random.getBytesSync(8));
  }
  // expect: javascript.node-forge.encryption-cipher key=secure-random; expect-none: javascript.node-forge.encryption-cipher key=literal
  return forge.aes.createEncryptionCipher(bytes, 'CBC');
};

// How long it is then is not known.
exports.repeated = function (words, text) {
  const key = forge.util.createBuffer();
  for (const word of words) {
    key.putString(word.length > 3 ? 'long' : 'word');
  }
  // expect: javascript.node-forge.hmac key=literal; expect-none: javascript.node-forge.hmac key_bits=32
  const mac = forge.hmac.create();
  mac.start('sha256', key);
  mac.update(text);
  return mac.digest();
};

// Nothing is ever put into this one.
exports.nothing = function (count, text) {
  const key = forge.util.createBuffer();
  for (let i = 0; i < count; i += 1) {
    text += 'x';
  }
  const mac = forge.hmac.create();  // expect: javascript.node-forge.hmac key=literal key_bits=0
  mac.start('sha256', key);
  mac.update(text);
  return mac.digest();
};
