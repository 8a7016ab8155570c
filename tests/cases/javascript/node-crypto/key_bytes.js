const crypto = require('node:crypto');

function stored() {
  const { privateKey } = crypto.generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });  // expect-applied: javascript.node-crypto.export
  return crypto.createPrivateKey(pem); // expect: javascript.node-crypto.createprivatekey private_key=secure-random
}

function sealed(nonce) {
  const key = crypto.createSecretKey(crypto.randomBytes(32));
  return crypto.createCipheriv('aes-256-gcm', key.export(), nonce); // expect: javascript.node-crypto.createcipheriv key=secure-random key_bits=256
}

function given(key, nonce) {
  return crypto.createCipheriv('aes-256-gcm', key.export(), nonce); // expect: javascript.node-crypto.createcipheriv key=?
}
