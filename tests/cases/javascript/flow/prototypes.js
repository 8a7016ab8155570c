const crypto = require('crypto');
const util = require('util');

function Digester(name) {
  this.name = name;
  this.other = 'sha1';
}
Digester.prototype.own = function (data) {
  return crypto.createHash(this.other).update(data); // expect: javascript.node-crypto.createhash algorithm=SHA-1
};
Digester.prototype.given = function (data) {
  return crypto.createHash(this.name).update(data); // expect: javascript.node-crypto.createhash algorithm=MD5
};
Digester.prototype.fallback = 'sha512';

var Special = function () {
  Digester.call(this, 'md5');
};
util.inherits(Special, Digester);
Special.prototype.last = function (data) {
  return crypto.createHash(this.fallback).update(data); // expect: javascript.node-crypto.createhash algorithm=SHA-512
};

new Special().given('a');
module.exports = { Digester, Special };

// A function that is none: what is set on it is no prototype.
function plain(data) {
  return crypto.createHash('sha256').update(data); // expect: javascript.node-crypto.createhash algorithm=SHA-256
}
plain.prototypes = { run: 3 };
plain('a');
