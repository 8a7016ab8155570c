const crypto = require('crypto');

// A function that is given to a variable that holds one.
function slowly(next) { next(null, 700000); }
function quickly(next) { next(null, 3000); }

function seal(counter, word, salt) {
  counter((error, count) => {
    crypto.pbkdf2Sync(word, salt, count, 32, 'sha256');  // expect: javascript.node-crypto.pbkdf2 iterations=3000
  });
}
seal(quickly, process.argv[2], crypto.randomBytes(16));

// A variable that a function within sets, before another one takes it along.
function keeper(fixed) {
  let word;
  const choose = () => {
    word = fixed ? 'a fixed word of ours' : process.env.WORD;
  };
  choose();
  return () => word;
}
const given = keeper(true);
crypto.createHmac('sha256', given()).update('x').digest();  // expect: javascript.node-crypto.createhmac key=literal

// One that is set again later is not known.
function changing() {
  let word = 'a fixed word of ours';
  const change = (other) => {
    word = other;
  };
  return { change, tell: () => word };
}
const changed = changing();
changed.change(process.argv[3]);
crypto.createHmac('sha256', changed.tell()).update('x').digest();  // expect: javascript.node-crypto.createhmac key=?

// A module that is the function, called as it is brought in.
function sumOf(text) {
  return require('md5')(text);  // expect: javascript.hashes.function algorithm=MD5
}
function otherOf(text) {
  return require('./md5-of-ours')(text);  // expect-none: javascript.hashes.function
}
module.exports = { sumOf, otherOf };

// Parts of lists.
const sizes = [4096, 1024, 3072];
crypto.generateKeyPairSync('rsa', { modulusLength: sizes.slice(1)[0] }); // expect: javascript.node-crypto.generatekeypair-rsa key_bits=1024
crypto.generateKeyPairSync('rsa', { modulusLength: [1024, 4096].toReversed()[0] }); // expect: javascript.node-crypto.generatekeypair-rsa key_bits=4096
crypto.createHmac('sha256', Buffer.from([1, 2, 3].concat([4, 5]))).update('x').digest(); // expect: javascript.node-crypto.createhmac key=literal-array
crypto.createHmac('sha256', decodeURIComponent('a%20word')).update('x').digest(); // expect: javascript.node-crypto.createhmac key=literal
const kept = new WeakMap();
kept.set(crypto, 512);
crypto.generateKeyPairSync('rsa', { modulusLength: kept.get(crypto) }); // expect: javascript.node-crypto.generatekeypair-rsa key_bits=512
const parts = ['', 'des', null, 'ede3', 0, 'cbc'];
crypto.createCipheriv(parts.filter(Boolean).join('-'), crypto.randomBytes(24), crypto.randomBytes(8)); // expect: javascript.node-crypto.createcipheriv algorithm=3DES mode=CBC
