const keypair = require('keypair');

const short = keypair({ bits: 1024 }); // expect: javascript.rsa-aes-packages.keypair algorithm=RSA key_bits=1024
const usual = keypair(); // expect: javascript.rsa-aes-packages.keypair algorithm=RSA

module.exports = { short, usual };
