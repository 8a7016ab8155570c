const crypto = require('crypto');
const { digest } = require('./names');
const { choose } = require('./choose');
const config = require('./config.json');

exports.all = () => {
  crypto.createHash(digest); // expect: javascript.node-crypto.createhash algorithm=MD5
  crypto.createHash(choose()); // expect: javascript.node-crypto.createhash algorithm=SHA-1
  crypto.createHash(config.security.digest); // expect: javascript.node-crypto.createhash algorithm=RIPEMD-160
};
