// Another project's module of that name.
var forge = require('./forge');
require('./anvil');

exports.digest = function(text) {
  var md = forge.md.sha256.create(); // expect-none
  return md.update(text);
};
