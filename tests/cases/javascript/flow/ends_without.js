// What ends without a `return` gives undefined, which is asked for.
const crypto = require('crypto');

function problem(order) {
  if (order.kind === 1) {
    if (order.name === '') return 'no name';
    else if (order.name.length > 40) return 'a long name';
  }
}

exports.mark = function (data, order) {
  if (!problem(order)) return crypto.createHash('md5').update(data); // expect: javascript.node-crypto.createhash algorithm=MD5
  else return crypto.createHash('sha256').update(data); // expect: javascript.node-crypto.createhash algorithm=SHA-256
};
