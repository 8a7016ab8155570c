const crypto = require('crypto');

module.exports = async (name) => crypto.createHash(name).digest(); // expect: javascript.node-crypto.createhash algorithm=SHA-1
