// Functions that stand in functions see what these were called with, wherever they are called.
const crypto = require('crypto');

const make = (name) => (note) => crypto.createHash(name).update(note).digest('hex'); // expect: javascript.node-crypto.createhash algorithm=SHA-1; expect: javascript.node-crypto.createhash algorithm=SHA-512
const old = make('sha1');
const current = make('sha512');

// A module that is a function called once.
var box = (function () {
  var KEY = 'aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbb', NAME = 'AES-256-CBC';
  function encrypt(note, iv) {
    return crypto.createCipheriv(NAME, KEY, iv).update(note); // expect: javascript.node-crypto.createcipheriv algorithm=AES mode=CBC key=literal iv=secure-random
  }
  return {
    encrypt: function (note) {
      return encrypt(note, crypto.randomBytes(16));
    },
  };
})();
box.encrypt('x');

// Methods of an object that nobody here calls have that object as `this`.
module.exports = {
  old,
  current,
  name: 'aes-256-ctr',
  password: 'known to all',
  key() {
    return crypto.scryptSync(this.password, 'also known', 32); // expect: javascript.node-crypto.scrypt password=literal salt=literal
  },
  encrypt(note) {
    return crypto.createCipheriv(this.name, this.key(), crypto.randomBytes(16)).update(note); // expect: javascript.node-crypto.createcipheriv algorithm=AES mode=CTR key=derived
  },
};

// What changes later is not what it was when the function was made.
function keeper() {
  let key = Buffer.from('first of all keys');
  return {
    set(given) {
      key = given;
    },
    tag(note) {
      return crypto.createHmac('sha256', key).update(note).digest(); // expect: javascript.node-crypto.createhmac key=?
    },
  };
}
module.exports.keeper = keeper;
