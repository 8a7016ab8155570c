const crypto = require('crypto');

const FIXED_IV = Buffer.from('fixed sixteen by');

function oldCipher(key, iv, note) {
  const cipher = crypto.createCipheriv('des-cbc', key, iv); // finding: VT-0101 severity=high; finding: VT-0111
  return Buffer.concat([cipher.update(note), cipher.final()]);
}

function triple(key, iv, note) {
  const cipher = crypto.createCipheriv('des-ede3-cbc', key, iv); // finding: VT-0103 severity=medium; finding: VT-0111
  return Buffer.concat([cipher.update(note), cipher.final()]);
}

function stream(key, note) {
  return crypto.createCipheriv('rc4', key, '').update(note); // finding: VT-0107 severity=high
}

function book(key, note) {
  return crypto.createCipheriv('aes-128-ecb', key, null).update(note); // finding: VT-0110 severity=high
}

function fixedIv(key, note) {
  return crypto.createCipheriv('aes-256-cbc', key, FIXED_IV).update(note); // finding: VT-0310 severity=medium; finding: VT-0111
}

function zeroIv(key, note) {
  return crypto.createCipheriv('aes-256-cbc', key, Buffer.alloc(16)).update(note); // finding: VT-0310 severity=medium; finding: VT-0111
}

function drawnIv(key, note) {
  const iv = crypto.randomBytes(16); // no-finding
  return crypto.createCipheriv('aes-256-cbc', key, iv).update(note); // finding: VT-0111 severity=low; no-finding: VT-0310
}

function fixedNonce(key, note) {
  return crypto.createCipheriv('aes-256-gcm', key, 'twelve bytes').update(note); // finding: VT-0311 severity=high
}

function drawnNonce(key, note) {
  const nonce = crypto.randomBytes(12); // no-finding
  return crypto.createCipheriv('aes-256-gcm', key, nonce).update(note); // no-finding
}

function opened(key, nonce, note) {
  return crypto.createDecipheriv('aes-256-gcm', key, nonce).update(note); // no-finding
}

function fixedKey(note) {
  const nonce = crypto.randomBytes(12);
  return crypto.createCipheriv('aes-128-gcm', '0123456789abcdef', nonce).update(note); // finding: VT-0301 severity=high
}

module.exports = { oldCipher, triple, stream, book, fixedIv, zeroIv, drawnIv, fixedNonce, drawnNonce, opened, fixedKey };
