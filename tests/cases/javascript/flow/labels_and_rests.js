// Loops that a label leads out of, what a rest leaves out, and values that go through calls of the platform.
const crypto = require('crypto');
const util = require('util');
const { Agent } = require('https');
const web = require('https');

function firstThatFits(candidates) {
  let found = 'md5';
  search:
  for (const group of [['sha1', 'sha384'], ['sha512']]) {
    for (const name of group) {
      if (name.length === 6) {
        found = name;
        break search;
      }
    }
    found = 'sha224';
  }
  return crypto.createHash(found);  // expect: javascript.node-crypto.createhash algorithm=SHA-384
}

function skipsRest() {
  let last = 'sha256';
  rounds:
  for (const size of [1, 2]) {
    for (const step of [1, 2]) {
      if (step === 1) continue rounds;
      last = 'md5';
    }
  }
  return crypto.createHash(last);  // expect: javascript.node-crypto.createhash algorithm=SHA-256
}

function leavesBlock(strict) {
  let name = 'sha512';
  choice: {
    if (strict === strict) break choice;
    name = 'md5';
  }
  return crypto.createHash(name);  // expect: javascript.node-crypto.createhash algorithm=SHA-512
}

function restOfOptions() {
  const all = { modulusLength: 1024, publicExponent: 3 };
  const { modulusLength, ...others } = all;
  const { first, ...more } = { first: 'md5', second: 'sha512' };
  crypto.createHash(more.second);  // expect: javascript.node-crypto.createhash algorithm=SHA-512
  crypto.createHash(more.first || 'sha384');  // expect: javascript.node-crypto.createhash algorithm=SHA-384
  crypto.generateKeyPairSync('rsa', { modulusLength: 4096, ...all });  // expect: javascript.node-crypto.generatekeypair-rsa algorithm=RSA key_bits=1024
  crypto.generateKeyPairSync('rsa', { modulusLength: modulusLength * 4, publicExponent: others.publicExponent });  // expect: javascript.node-crypto.generatekeypair-rsa algorithm=RSA key_bits=4096
}

function assignedIfSet() {
  let name = 'sha1';
  name &&= 'sha3-256';
  let none = '';
  none &&= 'md5';
  crypto.createHash(name);  // expect: javascript.node-crypto.createhash algorithm=SHA3-256
  crypto.createHash(none || 'sha384');  // expect: javascript.node-crypto.createhash algorithm=SHA-384
}

function throughThePlatform() {
  const copied = JSON.parse(JSON.stringify({ digest: 'sha224' }));
  crypto.createHash(copied.digest);  // expect: javascript.node-crypto.createhash algorithm=SHA-224
  crypto.createHash(String.raw`sha512`);  // expect: javascript.node-crypto.createhash algorithm=SHA-512
  crypto.createHash(util.format('sha%s-%d', '3', 384));  // expect: javascript.node-crypto.createhash algorithm=SHA3-384
  crypto.createHash(Array.of('md5', 'sha1')[1]);  // expect: javascript.node-crypto.createhash algorithm=SHA-1
  crypto.createHash(['sha512', 'md5'].toSorted()[0]);  // expect: javascript.node-crypto.createhash algorithm=MD5
  for (const [place, name] of ['md5', 'sha384'].entries()) {
    if (place === 1) crypto.createHash(name);  // expect: javascript.node-crypto.createhash algorithm=SHA-384
  }
  for (const name of ['sha224'].values()) crypto.createHash(name);  // expect: javascript.node-crypto.createhash algorithm=SHA-224
  for (const [, name] of new Map([['a', 'sha3-512']])) {
    crypto.createHash(name);  // expect: javascript.node-crypto.createhash algorithm=SHA3-512
  }
  setTimeout((name) => crypto.createHash(name), 10, 'md5');  // expect: javascript.node-crypto.createhash algorithm=MD5
  setImmediate((name) => crypto.createHash(name), 'sha256');  // expect: javascript.node-crypto.createhash algorithm=SHA-256
  queueMicrotask(() => crypto.createHash('sha384'));  // expect: javascript.node-crypto.createhash algorithm=SHA-384
}

class Lenient extends Agent {
  constructor(options) {
    super({ ...options, rejectUnauthorized: false });  // expect: javascript.node-tls.agent-unchecked
  }
}

class Strict extends web.Agent {
  constructor(options) {
    super({ ...options, rejectUnauthorized: true });  // expect: javascript.node-tls.agent certificate_check=enabled
  }
}

module.exports = { firstThatFits, skipsRest, leavesBlock, restOfOptions, assignedIfSet, throughThePlatform, Lenient, Strict };
