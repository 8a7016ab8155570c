const crypto = require('crypto');
const { promisify } = require('util');

const parts = ['m', 'd', '5'];
const names = ['sha256', 'md5'];
const later = promisify(crypto.scrypt);

function joined() {
  return crypto.createHash(parts.join('')); // expect: javascript.node-crypto.createhash algorithm=MD5
}

function last() {
  return crypto.createHash(names.at(1)); // expect: javascript.node-crypto.createhash algorithm=MD5
}

exports.derive = (pw) => later(pw, 'salt', 32); // expect: javascript.node-crypto.scrypt salt=literal

// A list that others may have changed by then.
const open = ['sha256'];
exports.add = (name) => open.unshift(name);
exports.hash = () => crypto.createHash(open[0]); // expect: javascript.node-crypto.createhash algorithm=?
