const CryptoJS = require('crypto-js');

function key(password, salt) {
  return CryptoJS.PBKDF2(password, salt, { keySize: 8 }); // expect: javascript.crypto-js.pbkdf2 iterations=250000 digest=SHA-256; expect-none: javascript.crypto-js.pbkdf2 iterations=1
}

function given(password, salt) {
  return CryptoJS.PBKDF2(password, salt, { keySize: 8, iterations: 600000, hasher: CryptoJS.algo.SHA512 }); // expect: javascript.crypto-js.pbkdf2 iterations=600000 digest=SHA-512
}
