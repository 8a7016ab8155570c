const crypto = require('crypto');

const plans = [
  { name: 'old', digest: 'md5' },
  { name: 'now', digest: 'sha256' },
];

module.exports.all = (asked) => {
  crypto.createHash(plans.filter((plan) => plan.name === asked)[0].digest); // expect: javascript.node-crypto.createhash algorithm=?
  const [first, ...others] = ['sha256', 'md5', 'sha1'];
  crypto.createHash(others[0]); // expect: javascript.node-crypto.createhash algorithm=MD5
  const list = ['sha256'];
  list.push('sha1');
  list.shift();
  crypto.createHash(list[0]); // expect: javascript.node-crypto.createhash algorithm=SHA-1
  crypto.createHash('5dm'.split('').reverse().join('')); // expect: javascript.node-crypto.createhash algorithm=MD5
  crypto.createHash('sha-1'.replace(/-/g, '')); // expect: javascript.node-crypto.createhash algorithm=SHA-1
  crypto.createHash(String.fromCharCode(109, 100, 53)); // expect: javascript.node-crypto.createhash algorithm=MD5
};
