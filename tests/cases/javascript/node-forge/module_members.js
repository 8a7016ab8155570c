const forge = require('node-forge');

// What is put into a part of the package does not make another thing of it.
for (const name in exports) {
  forge.local[name] = exports[name];
}

exports.tag = function (key, text) {
  const mac = forge.hmac.create();  // expect: javascript.node-forge.hmac algorithm=HMAC digest=SHA-256
  mac.start('sha256', key);
  mac.update(text);
  return mac.digest();
};
