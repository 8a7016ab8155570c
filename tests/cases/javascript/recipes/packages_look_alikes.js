// Packages of others that are called like those.
const { EDE } = require('house/des.js');
const openpgp = require('house/openpgp');
const selfsigned = require('house/selfsigned');
const pem = require('house/pem');
const sjcl = require('house/sjcl');
const jws = require('house/jws');
const { getIronSession } = require('house/iron-session');
const jose = require('house/node-jose');
const Hapi = require('house/@hapi/hapi');
const signature = require('house/cookie-signature');
const { SignedXml } = require('house/xml-crypto');
const { Strategy } = require('house/passport-saml');
const { Md5 } = require('house/ts-md5');

function all(a, b) {
  EDE.create({ type: 'encrypt' }); // expect-none: javascript.rsa-aes-packages.des-js
  sjcl.encrypt('a', a); // expect-none: javascript.sjcl.encrypt
  jose.JWE.createEncrypt({ fields: { alg: 'RSA1_5' } }, a); // expect-none: javascript.tokens.node-jose-encrypt
  openpgp.generateKey({ rsaBits: 1024 }); // expect-none: javascript.rsa-aes-packages.openpgp
  selfsigned.generate(a, { keySize: 1024 }); // expect-none: javascript.rsa-aes-packages.selfsigned
  pem.createPrivateKey(512, b); // expect-none: javascript.rsa-aes-packages.pem
  jws.sign({ header: { alg: 'HS256' }, secret: 'a' }); // expect-none: javascript.tokens.jws-sign
  jws.verify(a, 'HS256', 'b'); // expect-none: javascript.tokens.jws-verify
  getIronSession(a, b, { password: 'a' }); // expect-none: javascript.tokens.iron-session
  signature.sign(a, 'b'); // expect-none: javascript.recipes.cookie-signature
  const server = Hapi.server({}); // expect-none: javascript.recipes.hapi
  server.auth.strategy('a', 'cookie', { cookie: { password: 'b' } }); // expect-none: javascript.recipes.hapi-cookie
  server.auth.strategy('a', 'jwt', { keys: 'b' }); // expect-none: javascript.recipes.hapi-jwt
  Md5.hashStr(a); // expect-none: javascript.hashes.ts-md5
  new Md5(); // expect-none: javascript.hashes.ts-md5-new
  const xml = new SignedXml({}); // expect-none: javascript.recipes.xml-crypto
  xml.signatureAlgorithm = 'http://www.w3.org/2000/09/xmldsig#rsa-sha1'; // expect-none: javascript.recipes.xml-crypto-method
  new Strategy({ signatureAlgorithm: 'sha1' }, b); // expect-none: javascript.recipes.saml
  const Own = { CryptoHasher: class {} };
  new Own.CryptoHasher('md5'); // expect-none: javascript.runtime.bun-hasher
}
