const sjcl = require('sjcl');

function all(password, salt, data) {
  sjcl.hash.sha1.hash(data); // expect: javascript.sjcl.hash algorithm=SHA-1
  new sjcl.hash.sha256(); // expect: javascript.sjcl.hash-new algorithm=SHA-256
  new sjcl.misc.hmac(sjcl.codec.utf8String.toBits('secret'), sjcl.hash.sha512); // expect: javascript.sjcl.hmac digest=SHA-512
  sjcl.misc.pbkdf2(password, salt, 1000, 256); // expect: javascript.sjcl.pbkdf2 iterations=1000
  const cipher = new sjcl.cipher.aes(sjcl.random.randomWords(8)); // expect: javascript.sjcl.random generator=secure
  return sjcl.mode.gcm.encrypt(cipher, data, sjcl.random.randomWords(3)); // expect: javascript.sjcl.mode algorithm=AES mode=GCM iv=secure-random key=secure-random
}
exports.one = (key) => new sjcl.cipher.aes(key); // expect: javascript.sjcl.aes algorithm=AES
module.exports = { all };
