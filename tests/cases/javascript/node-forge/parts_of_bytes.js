// A part of random bytes is random, and as long as it says.
const forge = require('node-forge');

function first(password) {
  const drawn = forge.random.getBytesSync(24); // expect: javascript.node-forge.random output_bits=192
  return forge.pkcs5.pbkdf2(password, drawn.substr(0, 8), 5000, 32); // expect: javascript.node-forge.pbkdf2 salt=secure-random salt_bits=64
}

function middle(password) {
  const drawn = forge.random.getBytesSync(24); // expect: javascript.node-forge.random
  return forge.pkcs5.pbkdf2(password, drawn.substring(16, 4), 5000, 32); // expect: javascript.node-forge.pbkdf2 salt=secure-random salt_bits=96
}

function last(password) {
  const drawn = forge.random.getBytesSync(24); // expect: javascript.node-forge.random
  return forge.pkcs5.pbkdf2(password, drawn.slice(-16), 5000, 32); // expect: javascript.node-forge.pbkdf2 salt=secure-random salt_bits=128
}

function behindTheEnd(password) {
  const drawn = forge.random.getBytesSync(24); // expect: javascript.node-forge.random
  return forge.pkcs5.pbkdf2(password, drawn.substr(20, 16), 5000, 32); // expect: javascript.node-forge.pbkdf2 salt=secure-random salt_bits=32
}

function asked(password, size) {
  const drawn = forge.random.getBytesSync(24); // expect: javascript.node-forge.random
  return forge.pkcs5.pbkdf2(password, drawn.substr(0, size), 5000, 32); // expect: javascript.node-forge.pbkdf2 salt=secure-random
}

function keyAndIv(password, salt, text) {
  const derived = forge.pkcs5.pbkdf2(password, salt, 5000, 48); // expect: javascript.node-forge.pbkdf2 output_bits=384
  const cipher = forge.cipher.createCipher('AES-CBC', derived.slice(0, 32)); // expect: javascript.node-forge.createcipher key=derived key_bits=256 iv=derived iv_bits=128
  cipher.start({ iv: derived.slice(32) });
  return cipher;
}
