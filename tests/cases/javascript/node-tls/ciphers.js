const tls = require('tls');
// tls.DEFAULT_CIPHERS = 'RC4-SHA'
tls.DEFAULT_CIPHERS = 'DES-CBC3-SHA'; // expect: javascript.node-tls.default-ciphers suite=DES-CBC3-SHA cipher=3DES
