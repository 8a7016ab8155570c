// Objects of our own that are called like those of the library.
function own(...a) {
  return a.length;
}

const m0 = { connect: own, TLSSocket: own, createServer: own, createSecureContext: own, DEFAULT_MIN_VERSION: own, DEFAULT_MAX_VERSION: own, DEFAULT_CIPHERS: own, DEFAULT_ECDH_CURVE: own, checkServerIdentity: own };
const m1 = { request: own, Agent: own, globalAgent: { options: { rejectUnauthorized: own } } };
const m2 = { connect: own };
const process = { env: { NODE_TLS_REJECT_UNAUTHORIZED: own } };

function all(a) {
  m0.connect(a); // expect-none: javascript.node-tls.connect-unchecked
  m0.connect(a, a); // expect-none: javascript.node-tls.connect-unchecked-1
  m0.connect(a, a, a); // expect-none: javascript.node-tls.connect-unchecked-2
  m0.connect(a, a, a); // expect-none: javascript.node-tls.connect
  m1.request(a); // expect-none: javascript.node-tls.request-unchecked
  m1.request(a, a); // expect-none: javascript.node-tls.request-unchecked-1
  m1.request(a, a); // expect-none: javascript.node-tls.request
  m2.connect(a, a); // expect-none: javascript.node-tls.http2-connect-unchecked
  m2.connect(a, a); // expect-none: javascript.node-tls.http2-connect
  use(new m0.TLSSocket(a, a)); // expect-none: javascript.node-tls.socket-unchecked
  use(new m0.TLSSocket(a, a)); // expect-none: javascript.node-tls.socket
  use(new m1.Agent(a)); // expect-none: javascript.node-tls.agent-unchecked
  use(new m1.Agent(a)); // expect-none: javascript.node-tls.agent
  m0.createServer(a); // expect-none: javascript.node-tls.server
  m0.createSecureContext(a); // expect-none: javascript.node-tls.secure-context
  m0.DEFAULT_MIN_VERSION = a; // expect-none: javascript.node-tls.default-min-version
  m0.DEFAULT_MAX_VERSION = a; // expect-none: javascript.node-tls.default-max-version
  m0.DEFAULT_CIPHERS = a; // expect-none: javascript.node-tls.default-ciphers
  m0.DEFAULT_ECDH_CURVE = a; // expect-none: javascript.node-tls.default-curve
  m1.globalAgent.options.rejectUnauthorized = a; // expect-none: javascript.node-tls.global-agent
  m0.checkServerIdentity = a; // expect-none: javascript.node-tls.check-server-identity
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = a; // expect-none: javascript.node-tls.environment
}
