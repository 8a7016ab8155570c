const https = require('https');
const tls = require('tls');

function unchecked(host) {
  return https.request({ host, rejectUnauthorized: false }); // finding: VT-0701 severity=high
}

function checked(host) {
  return https.request({ host, rejectUnauthorized: true }); // no-finding
}

function anyName(host) {
  return tls.connect({ host, port: 443, checkServerIdentity: () => {} }); // finding: VT-0702 severity=high
}

function old(host) {
  return tls.connect({ host, port: 443, minVersion: 'TLSv1' }); // finding: VT-0711 severity=medium
}

function current(host) {
  return tls.connect({ host, port: 443, minVersion: 'TLSv1.2' }); // no-finding
}

function suites(host) {
  return tls.connect({ host, port: 443, ciphers: 'RC4-SHA' }); // finding: VT-0720 severity=high
}

module.exports = { unchecked, checked, anyName, old, current, suites };
