import got from './got.js';
import { Agent, Pool, buildConnector } from './undici.js';

new Agent({ connect: { checkServerIdentity: () => undefined } }); // expect-none: javascript.http-clients.undici-names
new Pool('https://a', { connect: { checkServerIdentity: () => undefined } }); // expect-none: javascript.http-clients.undici-client-names
buildConnector({ checkServerIdentity: () => undefined }); // expect-none: javascript.http-clients.undici-connector
got.extend({ https: { checkServerIdentity: () => undefined } }); // expect-none: javascript.http-clients.got-names
got('https://a', { https: { checkServerIdentity: () => undefined } }); // expect-none: javascript.http-clients.got-names-second
