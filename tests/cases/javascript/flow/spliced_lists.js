const crypto = require('crypto');

function sums(text) {
  const names = ['sha256', 'md5', 'sha512'];
  const removed = names.splice(0, 1);
  const out = [];
  out.push(crypto.createHash(names[0]).update(text).digest('hex')); // expect: javascript.node-crypto.createhash algorithm=MD5
  out.push(crypto.createHash(removed[0]).update(text).digest('hex')); // expect: javascript.node-crypto.createhash algorithm=SHA-256
  names.splice(1, 1, 'sha1', 'sha384');
  out.push(crypto.createHash(names[1]).update(text).digest('hex')); // expect: javascript.node-crypto.createhash algorithm=SHA-1
  names.splice(Number(text), 1);
  out.push(crypto.createHash(names[0]).update(text).digest('hex')); // expect: javascript.node-crypto.createhash algorithm=?
  return out;
}

// (A method of the name of a function is called with `this.`.)
const { createHash } = crypto;
class Sums {
  createHash(text) {
    return createHash('md5').update(text).digest('hex'); // expect: javascript.node-crypto.createhash algorithm=MD5
  }
}

module.exports = { sums, Sums };
