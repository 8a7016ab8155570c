const { pbkdf2Sync, randomBytes, scryptSync } = require('crypto');

const usual = { N: 131072, r: 8, p: 1 };

class Stretcher {
  constructor(options) {
    this.options = { ...usual, ...options };
    this.other = Object.assign({ rounds: 600000 }, options);
  }

  stretch(word) {
    return scryptSync(word, randomBytes(16), 32, this.options); // expect: javascript.node-crypto.scrypt cost=1024 block_size=8
  }

  hash(word) {
    return pbkdf2Sync(word, randomBytes(16), this.other.rounds, 32, 'sha256'); // expect: javascript.node-crypto.pbkdf2 iterations=2000
  }
}

module.exports = new Stretcher({ N: 1024, rounds: 2000 });

// Of one of several what it says stays together.
function either(word, fast) {
  const options = { ...usual, ...(fast ? { N: 16384, r: 4 } : { N: 262144, r: 16 }) };
  return scryptSync(word, randomBytes(16), 32, options); // expect: javascript.node-crypto.scrypt cost=16384 block_size=4; expect: javascript.node-crypto.scrypt cost=262144 block_size=16; expect-none: javascript.node-crypto.scrypt cost=16384 block_size=16
}

function perhaps(word, given) {
  const options = { ...usual, ...(given && { N: 2048 }) };
  return scryptSync(word, randomBytes(16), 32, options); // expect: javascript.node-crypto.scrypt cost=2048 block_size=8
}

module.exports.either = either;
module.exports.perhaps = perhaps;
