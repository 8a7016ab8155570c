const CryptoJS = require('crypto-js');
const forge = require('node-forge');

function passwordAsKey(note, password) {
  return CryptoJS.AES.encrypt(note, password); // finding: VT-0111 severity=low
}

function book(note, key) {
  return CryptoJS.AES.encrypt(note, key, { mode: CryptoJS.mode.ECB }); // finding: VT-0110 severity=high
}

function oldCipher(note, key, iv) {
  return CryptoJS.TripleDES.encrypt(note, key, { iv }); // finding: VT-0103 severity=medium; finding: VT-0111
}

function old(note) {
  return CryptoJS.MD5(note).toString(); // finding: VT-0201 severity=medium
}

function good(note) {
  return CryptoJS.SHA256(note).toString(); // no-finding
}

function sealed(key, note) {
  const cipher = forge.cipher.createCipher('AES-GCM', key); // no-finding
  cipher.start({ iv: forge.random.getBytesSync(12) }); // no-finding
  cipher.update(forge.util.createBuffer(note));
  cipher.finish();
  return cipher.output;
}

function fixedNonce(key, note) {
  const cipher = forge.cipher.createCipher('AES-GCM', key);
  cipher.start({ iv: 'twelve bytes' }); // finding: VT-0311 severity=high
  cipher.update(forge.util.createBuffer(note));
  cipher.finish();
  return cipher.output;
}

function smallKey() {
  return forge.pki.rsa.generateKeyPair(1024); // finding: VT-0501 severity=high
}

function open(claims) {
  return require('jsonwebtoken').sign(claims, null, { algorithm: 'none' }); // finding: VT-0205 severity=high
}

module.exports = { open, passwordAsKey, book, oldCipher, old, good, sealed, fixedNonce, smallKey };
