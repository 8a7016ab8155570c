// What is given and not known is not the default; what is left out is.
const forge = require('node-forge');

function shutNamed(key, name) {
  return forge.pki.encryptPrivateKeyInfo(key, 'pw', { algorithm: name, count: 5000 }); // expect: javascript.node-forge.encrypt-private-key cipher=? key_bits=? iterations=5000
}

function shutOld(key, name) {
  return forge.pki.encryptRsaPrivateKey(key, 'pw', { legacy: true, algorithm: name }); // expect: javascript.node-forge.encrypt-private-key-old cipher=? key_bits=?
}

function shutWith(key, options) {
  options = options || {};
  options.algorithm = options.algorithm || 'aes192';
  return forge.pki.encryptPrivateKeyInfo(key, 'pw', options); // expect: javascript.node-forge.encrypt-private-key cipher=AES key_bits=192; expect: javascript.node-forge.encrypt-private-key cipher=? key_bits=?
}

function shutPlain(key) {
  return forge.pki.encryptPrivateKeyInfo(key, 'pw', { count: 5000 }); // expect: javascript.node-forge.encrypt-private-key cipher=AES key_bits=128 iterations=5000
}

// The call says what it is for.
function sealed(key, iv) {
  const cipher = forge.rc2.createEncryptionCipher(key, 64); // expect: javascript.node-forge.rc2-cipher algorithm=RC2 function=encrypt key_bits=64
  cipher.start(iv);
  return cipher;
}

function opened(key, iv) {
  const cipher = forge.rc2.createDecryptionCipher(key, 64); // expect: javascript.node-forge.rc2-cipher algorithm=RC2 function=decrypt key_bits=64
  cipher.start(iv);
  return forge.rc2.startDecrypting(key, iv); // expect: javascript.node-forge.rc2-start algorithm=RC2 function=decrypt
}
