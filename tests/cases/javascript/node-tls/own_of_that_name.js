// A function of the file is called as Node's.
const https = require('https');

function checkServerIdentity(host, cert) {
  return cert.subject.CN === 'anybody' ? undefined : lookUp(host);
}

https.request({ // expect: javascript.node-tls.request hostname_check=custom
  host: 'a.example',
  checkServerIdentity: (host, cert) => checkServerIdentity(host, cert), // finding: VT-0703
});
