const crypto = require('crypto');

// ECB is chosen where there is no IV, and only there.
exports.byNull = function (key, iv) {
  const name = iv === null ? 'aes-128-ecb' : 'aes-128-cbc';
  // expect: javascript.node-crypto.createcipheriv mode=ECB iv=absent; expect: javascript.node-crypto.createcipheriv mode=CBC iv=?; expect-none: javascript.node-crypto.createcipheriv mode=ECB iv=?; expect-none: javascript.node-crypto.createcipheriv mode=CBC iv=absent
  return crypto.createCipheriv(name, key, iv);
};

exports.byTruth = function (key, iv) {
  // expect: javascript.node-crypto.createcipheriv mode=ECB iv=absent; expect-none: javascript.node-crypto.createcipheriv mode=ECB iv=?
  return crypto.createCipheriv(iv ? 'aes-192-cbc' : 'aes-192-ecb', key, iv);
};

exports.ofThree = function (key, iv, counts) {
  let name;
  if (iv == null) {
    name = 'aes-256-ecb';
  } else if (counts) {
    name = 'aes-256-ctr';
  } else {
    name = 'aes-256-cbc';
  }
  // expect: javascript.node-crypto.createcipheriv mode=ECB iv=absent; expect: javascript.node-crypto.createcipheriv mode=CTR iv=?; expect-none: javascript.node-crypto.createcipheriv mode=ECB iv=?; expect-none: javascript.node-crypto.createcipheriv mode=CTR iv=absent; expect-none: javascript.node-crypto.createcipheriv mode=CBC iv=absent
  return crypto.createCipheriv(name, key, iv);
};

// What is chosen says nothing of a cipher: the IV is whatever it is.
exports.flag = function (key, iv) {
  const given = iv === null ? 0 : 1;
  // expect: javascript.node-crypto.createcipheriv mode=CBC iv=?; expect-none: javascript.node-crypto.createcipheriv iv=absent
  return { given, cipher: crypto.createCipheriv('aes-128-cbc', key, iv) };
};
