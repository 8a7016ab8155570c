const hasha = require('./hasha');

class jsSHA {
  getHash() {
    return 'md5';
  }
}

module.exports = function (data) {
  const one = new jsSHA('SHA-1', 'TEXT'); // expect-none: javascript.hashes.jssha
  new jsSHA('SHA-1', 'TEXT', { hmacKey: { value: 'x' } }); // expect-none: javascript.hashes.jssha-hmac
  one.getHash(); // expect-none: javascript.hashes.jssha-end
  return hasha(data, { algorithm: 'md5' }); // expect-none: javascript.hashes.hasha
};
