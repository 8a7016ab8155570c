const crypto = require('node:crypto');

// How many bytes is what the function is called with.
function drawn() {
  return crypto.randomBytes(arguments[0]); // expect: javascript.node-crypto.randombytes output_bits=?
}

function drawnOf(options) {
  if (arguments.length === 3) {
    options = { size: arguments[2] };
  }
  return crypto.randomBytes(options.size); // expect: javascript.node-crypto.randombytes output_bits=?
}
