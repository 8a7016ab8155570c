// Packages that sign, encrypt and make keys.
const { DES, EDE } = require('des.js');
const openpgp = require('openpgp');
const selfsigned = require('selfsigned');
const pem = require('pem');
const sjcl = require('sjcl');
const jws = require('jws');
const { getIronSession } = require('iron-session');
const jose = require('node-jose');
const Hapi = require('@hapi/hapi');
const signature = require('cookie-signature');
const { SignedXml } = require('xml-crypto');
const { Strategy } = require('@node-saml/passport-saml');
const { Md5 } = require('ts-md5');

function ciphers(key, text, data) {
  EDE.create({ type: 'encrypt', key }).update(data); // expect: javascript.rsa-aes-packages.des-js algorithm=3DES mode=ECB function=encrypt
  DES.create({ type: 'decrypt', key }).update(data); // expect: javascript.rsa-aes-packages.des-js algorithm=DES mode=ECB function=decrypt
  sjcl.encrypt('a fixed password', text); // expect: javascript.sjcl.encrypt algorithm=AES mode=CCM password=literal
  jose.JWE.createEncrypt({ format: 'compact', fields: { alg: 'RSA1_5' } }, key); // expect: javascript.tokens.node-jose-encrypt algorithm=RSA padding=PKCS1v15
}
async function keys(attributes, done) {
  await openpgp.generateKey({ type: 'rsa', rsaBits: 1024, userIDs: [] }); // expect: javascript.rsa-aes-packages.openpgp algorithm=RSA key_bits=1024
  await openpgp.generateKey({ type: 'ecc', userIDs: [] }); // expect-none: javascript.rsa-aes-packages.openpgp
  selfsigned.generate(attributes, { keySize: 1024, algorithm: 'sha256' }); // expect: javascript.rsa-aes-packages.selfsigned key_bits=1024 digest=SHA-256
  selfsigned.generate(attributes, { days: 30 }); // expect-none: javascript.rsa-aes-packages.selfsigned
  pem.createPrivateKey(512, done); // expect: javascript.rsa-aes-packages.pem algorithm=RSA key_bits=512
}
async function secrets(payload, request, response, value, token, mine) {
  jws.sign({ header: { alg: 'HS256' }, payload, secret: 'has a van' }); // expect: javascript.tokens.jws-sign algorithm=HMAC digest=SHA-256 key=literal
  jws.verify(token, 'HS256', 'has a van'); // expect: javascript.tokens.jws-verify algorithm=HMAC function=verify key=literal
  await getIronSession(request, response, { password: 'complex_password_at_least_32_characters' }); // expect: javascript.tokens.iron-session key=literal
  await getIronSession(request, response, { password: process.env.PASSWORD }); // expect: javascript.tokens.iron-session key=environment
  signature.sign(value, 'tobiiscool'); // expect: javascript.recipes.cookie-signature algorithm=HMAC key=literal
  const server = Hapi.server({ port: 1 }); // expect-applied: javascript.recipes.hapi
  server.auth.strategy('session', 'cookie', { cookie: { password: 'a-password-of-thirty-two-letters!' } }); // expect: javascript.recipes.hapi-cookie key=literal
  server.auth.strategy('token', 'jwt', { keys: ['fixed-key-of-tokens'] }); // expect: javascript.recipes.hapi-jwt key=literal
  server.auth.strategy('plain', 'basic', { keys: ['fixed'] }); // expect-none: javascript.recipes.hapi-jwt
}
function digests(text, done) {
  Md5.hashStr(text); // expect: javascript.hashes.ts-md5 algorithm=MD5
  new Md5().appendStr(text).end(); // expect: javascript.hashes.ts-md5-new algorithm=MD5
  const xml = new SignedXml({}); // expect-applied: javascript.recipes.xml-crypto
  xml.signatureAlgorithm = 'http://www.w3.org/2000/09/xmldsig#rsa-sha1'; // expect: javascript.recipes.xml-crypto-method algorithm=RSA digest=SHA-1
  new Strategy({ entryPoint: 'https://a', signatureAlgorithm: 'sha1' }, done); // expect: javascript.recipes.saml digest=SHA-1
  new Strategy({ entryPoint: 'https://a' }, done); // expect-none: javascript.recipes.saml
  new Bun.CryptoHasher('md5'); // expect: javascript.runtime.bun-hasher algorithm=MD5
}
