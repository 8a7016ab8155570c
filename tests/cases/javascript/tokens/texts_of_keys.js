// What a PEM text holds is no secret, or a private key; its length is not the key's.
const jwt = require('jsonwebtoken');
const https = require('https');
const tls = require('tls');
const open = '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA\n-----END PUBLIC KEY-----';
const closed = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEA\n-----END PRIVATE KEY-----';

function all(token, claims, certificate) {
  jwt.verify(token, open, { algorithms: ['RS256'] }); // expect: javascript.tokens.verify algorithm=RSA key=absent-property key_bits=absent-property private_key=absent-property
  jwt.sign(claims, closed, { algorithm: 'RS256' }); // expect: javascript.tokens.sign algorithm=RSA private_key=literal key_bits=absent-property
  jwt.sign(claims, 'a text', { algorithm: 'HS256' }); // expect: javascript.tokens.sign algorithm=HMAC key=literal key_bits=48
  https.createServer({ key: closed, cert: certificate }); // expect: javascript.node-tls.server private_key=literal
  https.createServer({ key: process.env.KEY, cert: certificate }); // expect: javascript.node-tls.server private_key=absent-property
  tls.createSecureContext({ key: closed }); // expect: javascript.node-tls.secure-context private_key=literal
}
