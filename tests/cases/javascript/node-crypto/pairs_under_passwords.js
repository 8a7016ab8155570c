const crypto = require('crypto');

const own = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'a word of ours' };
const asked = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: process.env.KEY_WORD };
crypto.generateKeyPairSync('rsa', { modulusLength: 3072, privateKeyEncoding: own }); // expect: javascript.node-crypto.generatekeypair-rsa password=literal
crypto.generateKeyPairSync('rsa', { modulusLength: 3072, privateKeyEncoding: asked }); // expect: javascript.node-crypto.generatekeypair-rsa password=absent-property
crypto.generateKeyPairSync('ec', { namedCurve: 'P-384', privateKeyEncoding: own }); // expect: javascript.node-crypto.generatekeypair-ec password=literal
crypto.generateKeyPairSync('ed25519', { privateKeyEncoding: own }); // expect: javascript.node-crypto.generatekeypair password=literal
crypto.generateKeyPairSync('dh', { group: 'modp5' }); // expect: javascript.node-crypto.generatekeypair-finite-field key_bits=1536
crypto.generateKeyPairSync('dh', { group: process.env.GROUP }); // expect: javascript.node-crypto.generatekeypair-finite-field algorithm=FFDH
