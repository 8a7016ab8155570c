const crypto = require('crypto');

// Memory that nothing has filled yet, and what it is filled with.
function zeros(iv) {
  const key = Buffer.allocUnsafe(16).fill(0);
  return crypto.createCipheriv('aes-128-cbc', key, iv); // expect: javascript.node-crypto.createcipheriv key=zero key_bits=128
}

function filledLater(iv) {
  const key = Buffer.allocUnsafe(16);
  crypto.randomFillSync(key);
  return crypto.createCipheriv('aes-128-cbc', key, iv); // expect: javascript.node-crypto.createcipheriv key=secure-random
}

function neverFilled(iv) {
  return crypto.createCipheriv('aes-128-cbc', Buffer.allocUnsafe(16), iv); // expect: javascript.node-crypto.createcipheriv key=?
}

// What a function is called with, by its place.
function hash() {
  return crypto.createHash(arguments[0]); // expect: javascript.node-crypto.createhash algorithm=MD5
}
hash('md5', 'sha1');

function own(arguments) {
  return crypto.createHash(arguments[1]); // expect: javascript.node-crypto.createhash algorithm=SHA-1
}
own(['md5', 'sha1']);

// An arrow function's is that of what stands around it.
function around() {
  const inner = () => crypto.createHash(arguments[0]); // expect: javascript.node-crypto.createhash algorithm=SHA-384
  return inner('sha512');
}
around('sha384');

function notCalled() {
  return crypto.createHash(arguments[0]); // expect: javascript.node-crypto.createhash algorithm=?
}
module.exports = notCalled;
