import https from 'https';
import * as tls from 'node:tls';
import { connect } from 'http2';
import other from './https.js';

other.get('https://example.org', { rejectUnauthorized: false }); // expect-none
const text = "https.get(url, { rejectUnauthorized: false })"; // expect-none

https.get('https://example.org', (answer) => answer.resume()); // expect: javascript.node-tls.request protocol=TLS certificate_check=enabled hostname_check=enabled
https.request({ host: 'example.org', rejectUnauthorized: false }, done()); // expect: javascript.node-tls.request-unchecked protocol=TLS certificate_check=disabled
https.get(address(), { rejectUnauthorized: false }); // expect: javascript.node-tls.request-unchecked-1 certificate_check=disabled
https.get(options()); // expect: javascript.node-tls.request certificate_check=?
https.get({ host: 'a', rejectUnauthorized: strict(), minVersion: 'TLSv1.3' }); // expect: javascript.node-tls.request certificate_check=? version_min=1.3
const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false }); // expect: javascript.node-tls.agent-unchecked certificate_check=disabled
https.get('https://example.org', { agent }); // expect: javascript.node-tls.request certificate_check=disabled
new https.Agent({ maxVersion: 'TLSv1.1' }); // expect: javascript.node-tls.agent certificate_check=enabled version_max=1.1
tls.connect(443, 'example.org', { ciphers: 'RC4-SHA', checkServerIdentity: () => true }); // expect: javascript.node-tls.connect-any-name-2 protocol=TLS suite=RC4-SHA cipher=RC4 certificate_check=enabled hostname_check=disabled
tls.connect({ port: 443, secureProtocol: 'SSLv3_method' }); // expect: javascript.node-tls.connect protocol=SSL version=3.0
tls.connect({ port: 443, rejectUnauthorized: false }); // expect: javascript.node-tls.connect-unchecked certificate_check=disabled hostname_check=disabled
tls.connect(port(), { rejectUnauthorized: false }); // expect: javascript.node-tls.connect-unchecked-1 certificate_check=disabled
tls.connect(port(), 'h', { rejectUnauthorized: false }); // expect: javascript.node-tls.connect-unchecked-2 certificate_check=disabled
connect('https://example.org', { rejectUnauthorized: false }); // expect: javascript.node-tls.http2-connect-unchecked certificate_check=disabled
connect('https://example.org'); // expect: javascript.node-tls.http2-connect certificate_check=enabled
new tls.TLSSocket(socket(), { rejectUnauthorized: false }); // expect: javascript.node-tls.socket-unchecked certificate_check=disabled
new tls.TLSSocket(socket(), { minVersion: 'TLSv1' }); // expect: javascript.node-tls.socket version_min=1.0
