// What a function gives a variable of the file is one of its values, whoever calls it.
const crypto = require('crypto');

let bits = 1024;
let curve = 'P-256';

exports.make = () => crypto.generateKeyPairSync('rsa', { modulusLength: bits }); // expect: javascript.node-crypto.generatekeypair-rsa key_bits=1024; expect: javascript.node-crypto.generatekeypair-rsa key_bits=?
exports.setBits = (to) => { bits = to; };

function of(name) {
  let curve = 'secp192k1'; // another variable
  curve = name;
  return curve;
}
exports.of = of;
exports.pair = () => crypto.generateKeyPairSync('ec', { namedCurve: curve }); // expect: javascript.node-crypto.generatekeypair-ec curve=P-256; expect-none: javascript.node-crypto.generatekeypair-ec curve=?
