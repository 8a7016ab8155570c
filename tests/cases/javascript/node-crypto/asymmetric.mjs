import crypto, { constants, generateKeyPairSync } from 'crypto';

const pem = '-----BEGIN PRIVATE KEY-----\n…';
const local = { sign(digest, data) { return digest + data; }, publicEncrypt(key) { return key; } };
local.sign('md5', 'x'); // expect-none
local.publicEncrypt(pem); // expect-none

crypto.createSign('RSA-SHA1').update('x').sign({ key: pem, padding: constants.RSA_PKCS1_PSS_PADDING }); // expect: javascript.node-crypto.createsign algorithm=RSA padding=PSS digest=SHA-1 private_key=literal function=sign
crypto.createSign('sha256').update('x').sign(load()); // expect: javascript.node-crypto.createsign algorithm=? digest=SHA-256; expect-applied: javascript.node-crypto.sign-update; expect-applied: javascript.node-crypto.sign-sign
crypto.createVerify('md5').update('x').verify({ key: load(), padding: crypto.constants.RSA_PKCS1_PADDING }, 's'); // expect: javascript.node-crypto.createverify algorithm=RSA padding=PKCS1v15 digest=MD5 function=verify; expect-applied: javascript.node-crypto.verify-update; expect-applied: javascript.node-crypto.verify-verify
crypto.sign('sha384', 'data', { key: pem, padding: constants.RSA_PKCS1_PADDING }); // expect: javascript.node-crypto.sign algorithm=RSA padding=PKCS1v15 digest=SHA-384 private_key=literal
crypto.sign(null, 'data', load()); // expect: javascript.node-crypto.sign-keyed algorithm=? function=sign
crypto.verify('sha512', 'data', load(), 's'); // expect: javascript.node-crypto.verify algorithm=? digest=SHA-512
crypto.verify(undefined, 'data', load(), 's'); // expect: javascript.node-crypto.verify-keyed algorithm=? function=verify

crypto.publicEncrypt({ key: load(), padding: constants.RSA_PKCS1_PADDING }, b()); // expect: javascript.node-crypto.publicencrypt algorithm=RSA padding=PKCS1v15
crypto.publicEncrypt({ key: load(), oaepHash: 'sha256' }, b()); // expect: javascript.node-crypto.publicencrypt algorithm=RSA padding=OAEP digest=SHA-256
crypto.publicEncrypt('-----BEGIN PUBLIC KEY-----', b()); // expect: javascript.node-crypto.publicencrypt padding=OAEP digest=SHA-1
crypto.publicEncrypt(load(), b()); // expect: javascript.node-crypto.publicencrypt padding=?
crypto.privateDecrypt({ key: pem, padding: 3 }, b()); // expect: javascript.node-crypto.privatedecrypt padding=NoPadding private_key=literal
crypto.privateEncrypt({ key: pem }, b()); // expect: javascript.node-crypto.privateencrypt padding=PKCS1v15 private_key=literal function=sign
crypto.publicDecrypt({ key: load(), padding: constants.RSA_NO_PADDING }, b()); // expect: javascript.node-crypto.publicdecrypt padding=NoPadding function=verify

generateKeyPairSync('rsa', { modulusLength: 1024 }); // expect: javascript.node-crypto.generatekeypair-rsa algorithm=RSA key_bits=1024 exponent=65537 function=keygen
crypto.generateKeyPair('rsa-pss', { modulusLength: 3072, publicExponent: 3, hashAlgorithm: 'sha256', mgf1HashAlgorithm: 'sha1' }, done); // expect: javascript.node-crypto.generatekeypair-rsa algorithm=RSA padding=PSS exponent=3 digest=SHA-256 mgf_digest=SHA-1
crypto.generateKeyPairSync('ec', { namedCurve: 'secp256k1' }); // expect: javascript.node-crypto.generatekeypair-ec algorithm=EC curve=secp256k1
crypto.generateKeyPairSync('ed25519'); // expect: javascript.node-crypto.generatekeypair algorithm=Ed25519
crypto.generateKeyPairSync('dh', { primeLength: 1024 }); // expect: javascript.node-crypto.generatekeypair-finite-field algorithm=FFDH key_bits=1024
crypto.generateKeySync('aes', { length: 192 }); // expect: javascript.node-crypto.generatekey algorithm=AES key_bits=192
crypto.createSecretKey('short', 'utf8'); // expect: javascript.node-crypto.createsecretkey material=secret-key key=literal
crypto.createPrivateKey({ key: pem, passphrase: 'opensesame' }); // expect: javascript.node-crypto.createprivatekey material=private-key private_key=literal password=literal
crypto.createPublicKey(load()); // expect: javascript.node-crypto.createpublickey material=public-key
new crypto.X509Certificate(load()); // expect: javascript.node-crypto.x509certificate algorithm=X.509
