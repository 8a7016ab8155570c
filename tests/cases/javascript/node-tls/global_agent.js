const https = require('https');
const mine = { globalAgent: { options: {} } };
mine.globalAgent.options.rejectUnauthorized = false; // expect-none
https.globalAgent.options.rejectUnauthorized = false; // expect: javascript.node-tls.global-agent certificate_check=disabled
