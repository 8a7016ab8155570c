// What a file gives away without a name of its own is called by the name under which others take it.
const { generateKeyPairSync, createHash } = require('crypto');

exports.makePair = (bits) => {
  return generateKeyPairSync('rsa', { modulusLength: bits }); // expect: javascript.node-crypto.generatekeypair-rsa key_bits=1024
};
exports.makeOther = function makeOther(bits) {
  return generateKeyPairSync('rsa', { modulusLength: bits }); // expect: javascript.node-crypto.generatekeypair-rsa key_bits=4096
};
exports.stamps = {
  brief: (name) => createHash(name).digest('hex'), // expect: javascript.node-crypto.createhash algorithm=MD5
};
// The user's own function of that name is another one.
exports.taken = (name) => createHash(name).digest('hex'); // expect: javascript.node-crypto.createhash algorithm=?
