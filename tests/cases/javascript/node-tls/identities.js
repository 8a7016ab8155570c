const tls = require('node:tls');
const https = require('node:https');
const assert = require('node:assert');
const pinned = require('./pinned');

tls.connect({ port: 443, checkServerIdentity: (host, cert) => { console.log(host, cert.subject); } }); // expect: javascript.node-tls.connect hostname_check=disabled
tls.connect({ port: 443, checkServerIdentity: (host, cert) => { pinned.check(cert); } }); // expect: javascript.node-tls.connect hostname_check=custom
tls.connect({ port: 443, checkServerIdentity: (host, cert) => { assert(cert.fingerprint256 === host); } }); // expect: javascript.node-tls.connect hostname_check=custom
tls.connect({ port: 443, checkServerIdentity: (host, cert) => { if (!cert.subject) throw new Error(host); } }); // expect: javascript.node-tls.connect hostname_check=custom
new https.Agent({ // expect: javascript.node-tls.agent hostname_check=disabled
  checkServerIdentity(host, cert) {
    const problem = tls.checkServerIdentity(host, cert);
    if (problem) console.warn(problem.message);
    return undefined;
  },
});
new https.Agent({ // expect: javascript.node-tls.agent hostname_check=enabled
  checkServerIdentity(host, cert) {
    const problem = tls.checkServerIdentity(host, cert);
    if (problem) console.warn(problem.message);
    return problem;
  },
});
tls.connect({ port: 443, checkServerIdentity: (host, cert) => tls.checkServerIdentity(host, cert) && undefined }); // expect: javascript.node-tls.connect hostname_check=disabled
tls.connect({ port: 443, checkServerIdentity: (host, cert) => void tls.checkServerIdentity(host, cert) }); // expect: javascript.node-tls.connect hostname_check=disabled
