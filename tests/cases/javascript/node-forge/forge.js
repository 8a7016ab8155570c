const forge = require('node-forge');
const smith = { cipher: { createCipher: (x) => x }, md: { md5: { create: () => 1 } } };
smith.cipher.createCipher('AES-ECB', 'k'); // expect-none
smith.md.md5.create(); // expect-none
// forge.md.md5.create() is a comment

const key = forge.random.getBytesSync(16); // expect: javascript.node-forge.random generator=secure output_bits=128
const cipher = forge.cipher.createCipher('AES-GCM', key); // expect: javascript.node-forge.createcipher algorithm=AES mode=GCM key=secure-random iv=literal tag_bits=96 function=encrypt
cipher.start({ iv: '012345678901', tagLength: 96 });
forge.cipher.createDecipher('3DES-ECB', load()); // expect: javascript.node-forge.createdecipher algorithm=3DES mode=ECB key=?
forge.cipher.createCipher(load(), key); // expect: javascript.node-forge.createcipher algorithm=?
forge.aes.startEncrypting(key, 'fixed iv', null, 'CTR'); // expect: javascript.node-forge.start-encrypting algorithm=AES mode=CTR iv=literal
forge.des.startDecrypting('8 bytes!', load(), null); // expect: javascript.node-forge.des-start algorithm=DES mode=CBC iv=? function=decrypt
forge.aes.createEncryptionCipher(key); // expect: javascript.node-forge.encryption-cipher algorithm=AES mode=CBC
forge.aes.startDecrypting(key, load(), null); // expect: javascript.node-forge.start-decrypting algorithm=AES mode=CBC iv=?
forge.aes.createDecryptionCipher(key, 'ECB'); // expect: javascript.node-forge.decryption-cipher algorithm=AES mode=ECB
forge.des.createDecryptionCipher(load(), 'ECB'); // expect: javascript.node-forge.des-cipher algorithm=? mode=ECB
const three = forge.des.createEncryptionCipher(forge.util.createBuffer(forge.random.getBytes(24))); // expect: javascript.node-forge.des-cipher algorithm=3DES key=secure-random iv=secure-random iv_bits=64; no-finding: VT-0101
const start = forge.util.createBuffer(forge.random.getBytes(8));
three.start(start.copy());  // expect-applied: javascript.node-forge.cipher-start
forge.des.createEncryptionCipher(forge.pbe.generatePkcs12Key('pw', load(), 1, 2048, 24)); // expect: javascript.node-forge.des-cipher algorithm=3DES key=derived; expect: javascript.node-forge.pkcs12-derive algorithm=PKCS12-KDF digest=SHA-1 iterations=2048 output_bits=192 password=literal
forge.rc2.createEncryptionCipher(key, 40); // expect: javascript.node-forge.rc2-cipher algorithm=RC2 key_bits=40
forge.rc2.startEncrypting(key, load()); // expect: javascript.node-forge.rc2-start algorithm=RC2 iv=?

const hash = forge.md.sha1.create().update('a').digest(); // expect: javascript.node-forge.digest algorithm=SHA-1
forge.md.sha512.sha256.create(); // expect: javascript.node-forge.digest algorithm=SHA-512/256
const mac = forge.hmac.create(); // expect: javascript.node-forge.hmac algorithm=HMAC digest=SHA-256 key=literal
mac.start('sha256', 'a shared secret');
forge.pkcs5.pbkdf2('pw', forge.random.getBytesSync(8), 1000, 16); // expect: javascript.node-forge.pbkdf2 algorithm=PBKDF2 digest=SHA-1 iterations=1000 output_bits=128 salt=secure-random; expect: javascript.node-forge.random
forge.pkcs5.pbkdf2('pw', 'salt', 10, 16, forge.md.sha256.create()); // expect: javascript.node-forge.pbkdf2 digest=SHA-256 salt=literal; expect: javascript.node-forge.digest
forge.pbe.opensslDeriveBytes('pw', load(), 32); // expect: javascript.node-forge.openssl-derive algorithm=EVP_BytesToKey digest=MD5 output_bits=256

forge.pki.rsa.generateKeyPair(1024); // expect: javascript.node-forge.rsa-generate algorithm=RSA key_bits=1024 exponent=65537
forge.pki.rsa.generateKeyPair({ bits: 3072, e: 3 }, done); // expect: javascript.node-forge.rsa-generate key_bits=3072 exponent=3
forge.rsa.generateKeyPair({ workers: 2 }, done); // expect: javascript.node-forge.rsa-generate key_bits=2048
const open = forge.pki.publicKeyFromPem(load()); // expect: javascript.node-forge.public-key material=public-key
open.encrypt('x'); // expect: javascript.node-forge.public-encrypt algorithm=RSA padding=PKCS1v15
open.encrypt('x', 'RSA-OAEP'); // expect: javascript.node-forge.public-encrypt padding=OAEP digest=SHA-1
open.verify('d', 's'); // expect: javascript.node-forge.public-verify padding=PKCS1v15 function=verify
const own = forge.pki.privateKeyFromPem('-----BEGIN RSA PRIVATE KEY-----'); // expect: javascript.node-forge.private-key material=private-key private_key=literal
own.decrypt('x', 'RAW'); // expect: javascript.node-forge.private-decrypt padding=NoPadding private_key=literal
own.sign(forge.md.md5.create()); // expect: javascript.node-forge.private-sign algorithm=RSA digest=MD5 padding=PKCS1v15; expect: javascript.node-forge.digest
const pss = forge.pss.create({ md: forge.md.sha384.create(), mgf: load() }); // expect: javascript.node-forge.digest algorithm=SHA-384; expect-applied: javascript.node-forge.pss
own.sign(forge.md.sha384.create(), pss); // expect: javascript.node-forge.private-sign digest=SHA-384 padding=PSS; expect: javascript.node-forge.digest
forge.pki.decryptRsaPrivateKey(load(), 'pw'); // expect: javascript.node-forge.encrypted-private-key password=literal
forge.pki.ed25519.generateKeyPair(); // expect: javascript.node-forge.ed25519-generate algorithm=Ed25519
forge.ed25519.sign({ message: 'm', privateKey: load() }); // expect: javascript.node-forge.ed25519-sign algorithm=Ed25519 private_key=?
forge.ed25519.verify({ message: 'm' }); // expect: javascript.node-forge.ed25519-verify function=verify

const cert = forge.pki.createCertificate(); // expect: javascript.node-forge.certificate algorithm=X.509
cert.sign(own); // expect: javascript.node-forge.certificate-sign algorithm=RSA digest=SHA-1 private_key=literal
forge.pki.encryptRsaPrivateKey(own, 'pw', { algorithm: 'aes192' }); // expect: javascript.node-forge.encrypt-private-key algorithm=PBES2 cipher=AES key_bits=192 password=literal
forge.pki.encryptRsaPrivateKey(own, 'pw', { algorithm: '3des' }); // expect: javascript.node-forge.encrypt-private-key-3des algorithm=PKCS12-PBE cipher=3DES iterations=2048 password=literal; expect-none: javascript.node-forge.encrypt-private-key
forge.pki.encryptRsaPrivateKey(own, 'pw', { legacy: true, algorithm: 'aes128' }); // expect: javascript.node-forge.encrypt-private-key-old algorithm=EVP_BytesToKey cipher=AES iterations=1 digest=MD5; expect-none: javascript.node-forge.encrypt-private-key
forge.pkcs12.toPkcs12Asn1(own, [cert], 'pw'); // expect: javascript.node-forge.pkcs12 algorithm=PKCS#12 cipher=AES iterations=2048 password=literal
forge.pkcs12.pkcs12FromAsn1(load(), false, 'pw'); // expect: javascript.node-forge.pkcs12-open password=literal
forge.tls.createConnection({ verify: () => true }); // expect: javascript.node-forge.tls certificate_check=disabled
