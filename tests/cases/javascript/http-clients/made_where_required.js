// A class of a module that is asked for where it is made.
new (require('ioredis'))({ tls: { rejectUnauthorized: false } }); // expect: javascript.http-clients.ioredis certificate_check=disabled
new (require('ioredis').Redis)({ tls: { rejectUnauthorized: false } }); // expect: javascript.http-clients.ioredis certificate_check=disabled
new (require('ioredis').Redis)({ tls: { rejectUnauthorized: true } }); // expect: javascript.http-clients.ioredis certificate_check=enabled
new (require('./ioredis').Redis)({ tls: { rejectUnauthorized: false } }); // expect-none: javascript.http-clients.ioredis

function agent() {
  return new (require('https').Agent)({ rejectUnauthorized: false }); // expect: javascript.node-tls.agent-unchecked certificate_check=disabled
}

module.exports = agent;
