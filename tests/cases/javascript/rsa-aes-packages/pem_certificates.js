const pem = require('pem');
const own = require('./pem');

pem.createCertificate({ days: 1, selfSigned: true, keyBitsize: 1024 }, () => {}); // expect: javascript.rsa-aes-packages.pem-certificate key_bits=1024
pem.createCSR({ keyBitsize: 4096, hash: 'sha1' }, () => {}); // expect: javascript.rsa-aes-packages.pem-certificate key_bits=4096 digest=SHA-1
pem.createCertificate({ days: 1, selfSigned: true }, () => {}); // expect-none: javascript.rsa-aes-packages.pem-certificate
own.createCSR({ keyBitsize: 1024 }, () => {}); // expect-none: javascript.rsa-aes-packages.pem-certificate
