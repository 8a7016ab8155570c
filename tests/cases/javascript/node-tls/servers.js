const tls = require('tls');
const https = require('node:https');

https.createServer({ minVersion: 'TLSv1.2', ciphers: 'AES128-SHA' }, (request) => request); // expect: javascript.node-tls.server protocol=TLS version_min=1.2 suite=AES128-SHA
tls.createSecureContext({ secureProtocol: 'TLSv1_1_method' }); // expect: javascript.node-tls.secure-context protocol=TLS version=1.1
const table = {};
table.DEFAULT_MIN_VERSION = 'TLSv1'; // expect-none
tls.DEFAULT_MIN_VERSION = 'TLSv1'; // expect: javascript.node-tls.default-min-version protocol=TLS version_min=1.0
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // expect: javascript.node-tls.environment certificate_check=disabled
