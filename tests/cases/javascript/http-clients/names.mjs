import got from 'got';
import { Agent, Pool, buildConnector } from 'undici';
import { checkServerIdentity } from 'tls';

const say = (host, cert) => {
  console.log(host, cert.subject);
};

new Agent({ connect: { timeout: 10, checkServerIdentity: say } }); // expect: javascript.http-clients.undici-names hostname_check=disabled
new Agent({ connect: { checkServerIdentity: () => null, rejectUnauthorized: false } }); // expect: javascript.http-clients.undici certificate_check=disabled
new Agent({ connect: { checkServerIdentity } }); // expect-none: javascript.http-clients.undici-names
new Pool('https://a', { connect: { checkServerIdentity: () => {} } }); // expect: javascript.http-clients.undici-client-names hostname_check=disabled
new Pool('https://a', { connect: { ca: 'a' } }); // expect-none: javascript.http-clients.undici-client-names
buildConnector({ rejectUnauthorized: false }); // expect: javascript.http-clients.undici-connector certificate_check=disabled
buildConnector({ checkServerIdentity: () => undefined }); // expect: javascript.http-clients.undici-connector hostname_check=disabled
buildConnector({ timeout: 10 }); // expect-none: javascript.http-clients.undici-connector
got.extend({ https: { checkServerIdentity: () => undefined } }); // expect: javascript.http-clients.got-names hostname_check=disabled
got('https://a', { https: { checkServerIdentity: say } }); // expect: javascript.http-clients.got-names-second hostname_check=disabled
got('https://a', { https: { checkServerIdentity } }); // expect-none: javascript.http-clients.got-names-second
