const tls = require('tls');
const https = require('https');

// Whatever the arguments before the options are.
exports.dial = (port, host) => tls.connect(port, host, { checkServerIdentity: () => undefined }); // expect: javascript.node-tls.connect-any-name-2 hostname_check=disabled certificate_check=enabled
exports.local = (path) => tls.connect(path, { checkServerIdentity: () => {}, rejectUnauthorized: true }); // expect: javascript.node-tls.connect-any-name-1 hostname_check=disabled
exports.get = (url, done) => https.get(url, { checkServerIdentity: (host, cert) => null }, done); // expect: javascript.node-tls.request-any-name-1 hostname_check=disabled
exports.strict = (port, host) => tls.connect(port, host, { checkServerIdentity: tls.checkServerIdentity }); // expect: javascript.node-tls.connect; expect-none: javascript.node-tls.connect-any-name-2
exports.open = (path, check) => tls.connect(path, { checkServerIdentity: check }); // expect-none: javascript.node-tls.connect-any-name-1
exports.asked = (url, check) => https.get(url, { checkServerIdentity: check }); // expect-none: javascript.node-tls.request-any-name-1
