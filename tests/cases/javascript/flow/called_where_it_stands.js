const crypto = require('crypto');

// A function that is called where it stands sets what is around it.
function use() {
  let size = 4096;
  (() => {
    size = 1024;
  })();
  crypto.generateKeyPairSync('rsa', { modulusLength: size }); // expect: javascript.node-crypto.generatekeypair-rsa key_bits=1024; expect-none: javascript.node-crypto.generatekeypair-rsa key_bits=4096
  let other = 1536;
  (function () {
    let other = 4096;
    return other;
  })();
  crypto.generateKeyPairSync('rsa', { modulusLength: other }); // expect: javascript.node-crypto.generatekeypair-rsa key_bits=1536; expect-none: javascript.node-crypto.generatekeypair-rsa key_bits=4096
}

module.exports = { use };
