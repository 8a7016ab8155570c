const crypto = require('node:crypto');

function drawn(key, note) {
  const nonce = Buffer.from('twelve bytes');
  crypto.randomFillSync(nonce);
  return crypto.createCipheriv('aes-256-gcm', key, nonce).update(note); // no-finding
}

function copied(key, note) {
  const nonce = Buffer.from('twelve bytes');
  crypto.randomBytes(12).copy(nonce);
  return crypto.createCipheriv('aes-256-gcm', key, nonce).update(note); // no-finding
}

function wiped(key, note) {
  const nonce = Buffer.from('twelve bytes');
  nonce.fill(0);
  return crypto.createCipheriv('aes-256-gcm', key, nonce).update(note); // finding: VT-0311
}

function untouched(key, note) {
  const nonce = Buffer.from('twelve bytes');
  const other = Buffer.from('twelve bytes');
  crypto.randomFillSync(other);
  return crypto.createCipheriv('aes-256-gcm', key, nonce).update(note); // finding: VT-0311
}

module.exports = { drawn, copied, wiped, untouched };
