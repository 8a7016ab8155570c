import NodeRSA from 'node-rsa';
import { JSEncrypt } from 'jsencrypt';
import aesjs from 'aes-js';

class Key { generateKeyPair() { return 1; } }
new Key().generateKeyPair(512); // expect-none
const modes = { ModeOfOperation: { ecb: class {} } };
new modes.ModeOfOperation.ecb('k'); // expect-none

const key = new NodeRSA({ b: 512 }); // expect: javascript.rsa-aes-packages.node-rsa algorithm=RSA key_bits=512 padding=PKCS1v15
key.setOptions({ encryptionScheme: 'pkcs1' });  // expect-applied: javascript.rsa-aes-packages.node-rsa-options
new NodeRSA().generateKeyPair(1024); // expect: javascript.rsa-aes-packages.node-rsa-generate algorithm=RSA key_bits=1024 exponent=65537
const browser = new JSEncrypt({ default_key_size: 1024 }); // expect: javascript.rsa-aes-packages.jsencrypt algorithm=RSA padding=PKCS1v15 key_bits=1024 private_key=literal
browser.setPrivateKey('-----BEGIN RSA PRIVATE KEY-----');  // expect-applied: javascript.rsa-aes-packages.jsencrypt-private-key
const secret = aesjs.utils.hex.toBytes('00112233445566778899aabbccddeeff');
new aesjs.ModeOfOperation.cbc(secret, load()); // expect: javascript.rsa-aes-packages.aes-js algorithm=AES mode=CBC key=literal key_bits=128 iv=?
new aesjs.ModeOfOperation.ecb(load()); // expect: javascript.rsa-aes-packages.aes-js-ecb algorithm=AES mode=ECB key=?
