const tls = require('tls');
const mine = {};
mine.checkServerIdentity = () => true; // expect-none
tls.checkServerIdentity = () => true; // expect: javascript.node-tls.check-server-identity hostname_check=disabled
