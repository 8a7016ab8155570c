// Functions without a name of their own that an object holds are called by the name under which it holds them.
const crypto = require('crypto');

const stamps = {
  brief: (name) => crypto.createHash(name).digest(), // expect: javascript.node-crypto.createhash algorithm=MD5
  long: function (name) {
    return crypto.createHash(name).digest(); // expect: javascript.node-crypto.createhash algorithm=SHA-512
  },
};
stamps.brief('md5');

function later() {
  return stamps.long('sha512');
}
later();

const salt = Buffer.from(process.env.SALT, 'hex');
const rows = (count) => crypto.pbkdf2Sync(process.env.PHRASE, salt, count, 32, 'sha256'); // expect: javascript.node-crypto.pbkdf2 iterations=4000
const table = { stretch: rows, skip: (count) => count };
table.stretch(4000);
table.skip(7);

// What nobody calls by that name is not known.
const others = {
  unasked: (name) => crypto.createHash(name).digest(), // expect: javascript.node-crypto.createhash algorithm=?
};
module.exports = { later, others };

// What a constructor is given is what its field is called for.
class Codes {
  constructor(source) {
    this.source = source;
  }
  next() {
    return this.source().toString(36); // expect: javascript.random.math-random generator=predictable
  }
}
const codes = new Codes(Math.random);
console.log(codes.next());
