// A file of the package itself.
var forge = require('./forge');
require('./md');
require('./util');

var tokens = module.exports = forge.tokens = forge.tokens || {};

tokens.digest = function(text) {
  var md = forge.md.sha256.create(); // expect: javascript.node-forge.digest algorithm=SHA-256
  md.update(text);  // expect-applied: javascript.node-forge.digest-update
  return md.digest().getBytes();
};

tokens.fresh = function() {
  return forge.random.getBytesSync(16); // expect: javascript.node-forge.random generator=secure
};
