const crypto = require('crypto');
const fs = require('fs');
const http2 = require('http2');
const https = require('https');
const tls = require('tls');

const pfx = fs.readFileSync('one.pfx');
https.createServer({ pfx, passphrase: 'letmein' }, (request) => request); // expect: javascript.node-tls.server password=literal
https.createServer({ pfx, password: 'letmein' }, (request) => request); // expect: javascript.node-tls.server protocol=TLS
tls.createSecureContext({ pfx, passphrase: 'letmein' }); // expect: javascript.node-tls.secure-context password=literal
tls.connect(443, 'one', { pfx, passphrase: 'letmein' }); // expect: javascript.node-tls.connect password=literal
tls.connect({ pfx, passphrase: 'letmein', rejectUnauthorized: false }); // expect: javascript.node-tls.connect-unchecked password=literal
https.get('https://one', { pfx, passphrase: 'letmein' }); // expect: javascript.node-tls.request password=literal
http2.connect('https://one', { pfx, passphrase: 'letmein' }); // expect: javascript.node-tls.http2-connect password=literal
new https.Agent({ pfx, passphrase: 'letmein' }); // expect: javascript.node-tls.agent password=literal
crypto.sign('sha256', pfx, { key: pfx, passphrase: 'letmein' }); // expect: javascript.node-crypto.sign password=literal
crypto.createSign('sha256').update(pfx).sign({ key: pfx, passphrase: 'letmein' }); // expect: javascript.node-crypto.createsign password=literal
