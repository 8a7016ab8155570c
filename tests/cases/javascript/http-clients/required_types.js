const { Agent } = require('undici');
const WebSocket = require('ws');
const https = require('https');
const h = require('node:https');
const EC = require('elliptic').ec;
const Direct = https.Agent;

new Agent({ connect: { rejectUnauthorized: false } }); // expect: javascript.http-clients.undici certificate_check=disabled
new WebSocket(url, { rejectUnauthorized: false }); // expect: javascript.http-clients.ws certificate_check=disabled
new Direct({ rejectUnauthorized: false }); // expect: javascript.node-tls.agent-unchecked certificate_check=disabled
new h.Agent({ rejectUnauthorized: false }); // expect: javascript.node-tls.agent-unchecked certificate_check=disabled
new EC('secp256k1'); // expect: javascript.elliptic.ec curve=secp256k1
function inside() {
  const lib = require('elliptic');
  const Curve = lib.ec;
  return new Curve('p384'); // expect: javascript.elliptic.ec curve=P-384
}
class Holder {
  constructor() {
    this.Curve = require('elliptic').ec;
  }
  make() {
    return new this.Curve('p521'); // expect: javascript.elliptic.ec curve=P-521
  }
}
class Own {}
function shadowed(Agent) {
  const EC = Own;
  new EC('p384'); // expect-none: javascript.elliptic.ec
  return new Agent({ connect: { rejectUnauthorized: false } }); // expect-none: javascript.http-clients.undici
}
