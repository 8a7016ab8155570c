const NodeRSA = require('node-rsa');

const key = new NodeRSA(process.env.PEM, { encryptionScheme: 'pkcs1' }); // expect: javascript.rsa-aes-packages.node-rsa padding=PKCS1v15
const good = new NodeRSA(process.env.PEM, 'pkcs8', { encryptionScheme: 'pkcs1_oaep' }); // expect: javascript.rsa-aes-packages.node-rsa padding=OAEP
exports.wrap = (data) => [key.encrypt(data), good.encrypt(data)]; // expect-applied: javascript.rsa-aes-packages.node-rsa-encrypt
exports.tag = (data) => require('crypto').createHmac('sha256', key.encrypt(data)); // expect: javascript.node-crypto.createhmac key=derived
