const { KeyClient: Client } = require('./client');

function start() {
  return new Client({ size: 1024 });
}

start();

new Other(1024); // expect-none: javascript.node-crypto.generatekeypair-rsa
