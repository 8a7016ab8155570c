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

function by_loops() {
  let loginToken = String(Math.random());  // finding: VT-0601 severity=info
  do {
    loginToken = crypto.randomBytes(16).toString('hex');
  } while (loginToken.length < 8);
  let apiToken = String(Math.random());  // finding: VT-0601 severity=info
  for (let i = 0; i < 1; i++) {
    apiToken = crypto.randomBytes(16).toString('hex');
  }
  let otherToken = String(Math.random());  // finding: VT-0605
  for (let i = 0; i < loginToken.length - 32; i++) {
    otherToken = crypto.randomBytes(16).toString('hex');
  }
  return [loginToken, apiToken, otherToken];
}
