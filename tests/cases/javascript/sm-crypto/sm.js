const { sm2, sm3, sm4 } = require('sm-crypto');
const store = { sm3: (x) => x, sm4: { encrypt: (x) => x } };
store.sm3('m'); // expect-none
store.sm4.encrypt('m', 'k'); // expect-none

sm2.generateKeyPairHex(); // expect: javascript.sm-crypto.sm2-generate algorithm=SM2 function=keygen
sm2.doEncrypt('m', open(), 1); // expect: javascript.sm-crypto.sm2-encrypt algorithm=SM2 function=encrypt
sm2.doDecrypt('m', '8a3b5c'); // expect: javascript.sm-crypto.sm2-decrypt algorithm=SM2 private_key=literal private_key_bits=256
sm2.doSignature('m', own()); // expect: javascript.sm-crypto.sm2-sign algorithm=SM2 function=sign private_key=?
sm2.doVerifySignature('m', 's', open()); // expect: javascript.sm-crypto.sm2-verify algorithm=SM2 function=verify
sm3('m'); // expect: javascript.sm-crypto.sm3 algorithm=SM3 function=digest
sm3('m', { key: 'daac25c1' }); // expect: javascript.sm-crypto.sm3-hmac algorithm=HMAC digest=SM3 key=literal
sm4.encrypt('m', '0123456789abcdeffedcba9876543210'); // expect: javascript.sm-crypto.sm4 algorithm=SM4 mode=ECB padding=PKCS7 key=literal key_bits=128 function=encrypt
sm4.decrypt('m', own(), { mode: 'cbc', iv: 'fedcba98765432100123456789abcdef', padding: 'none' }); // expect: javascript.sm-crypto.sm4-iv algorithm=SM4 mode=CBC padding=NoPadding iv=literal iv_bits=128 key=? function=decrypt
