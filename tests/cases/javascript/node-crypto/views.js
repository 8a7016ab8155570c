const crypto = require('crypto');

function counter(key, number) {
  const iv = new Uint8Array(16);
  new DataView(iv.buffer).setUint32(0, number);
  // expect: javascript.node-crypto.createcipheriv mode=CBC iv=?
  return crypto.createCipheriv('aes-128-cbc', key, iv);
}

function kept(key, number) {
  const iv = new Uint8Array(16);
  const view = new DataView(iv.buffer);
  view.setUint32(12, number);
  // expect: javascript.node-crypto.createcipheriv mode=CBC iv=?
  return crypto.createCipheriv('aes-128-cbc', key, iv);
}

function part(key, number) {
  const iv = new Uint8Array(16);
  iv.subarray(4).set(number);
  // expect: javascript.node-crypto.createcipheriv mode=CBC iv=?
  return crypto.createCipheriv('aes-128-cbc', key, iv);
}
