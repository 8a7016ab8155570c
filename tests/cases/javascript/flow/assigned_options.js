const crypto = require('crypto');

// What Object.assign gives the first, that one has.
function use() {
  const options = { modulusLength: 4096 };
  Object.assign(options, { modulusLength: 1024 });
  crypto.generateKeyPairSync('rsa', options); // expect: javascript.node-crypto.generatekeypair-rsa key_bits=1024; expect-none: javascript.node-crypto.generatekeypair-rsa key_bits=4096
  const defaults = { modulusLength: 1536 };
  const made = Object.assign({}, defaults, { modulusLength: 4096 });
  crypto.generateKeyPairSync('rsa', defaults); // expect: javascript.node-crypto.generatekeypair-rsa key_bits=1536; expect-none: javascript.node-crypto.generatekeypair-rsa key_bits=4096
  crypto.generateKeyPairSync('rsa', made); // expect: javascript.node-crypto.generatekeypair-rsa key_bits=4096; expect-none: javascript.node-crypto.generatekeypair-rsa key_bits=1536
}

function cut() {
  const sizes = [4096, 2048];
  sizes.length = 0;
  sizes.push(1024);
  crypto.generateKeyPairSync('rsa', { modulusLength: sizes[0] }); // expect: javascript.node-crypto.generatekeypair-rsa key_bits=1024; expect-none: javascript.node-crypto.generatekeypair-rsa key_bits=4096
}

module.exports = { use, cut };
