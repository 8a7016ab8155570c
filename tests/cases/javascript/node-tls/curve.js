import tls from 'tls';
const local = { DEFAULT_ECDH_CURVE: 'a' };
local.DEFAULT_ECDH_CURVE = 'b'; // expect-none
tls.DEFAULT_ECDH_CURVE = 'prime256v1'; // expect: javascript.node-tls.default-curve curve=P-256
