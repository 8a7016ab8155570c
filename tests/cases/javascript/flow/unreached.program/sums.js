const crypto = require('crypto');

const sum = (data, legacy = false) => {
  if (legacy) {
    return crypto.createHash('md5').update(data).digest('hex'); // expect: javascript.node-crypto.createhash algorithm=MD5 role=unreached
  }
  return crypto.createHash('sha256').update(data).digest('hex'); // expect: javascript.node-crypto.createhash algorithm=SHA-256; expect-none: javascript.node-crypto.createhash role=unreached
};

function shortened(data, mode) {
  switch (mode) {
    case 'old': return crypto.createHash('sha1').update(data).digest('hex'); // expect: javascript.node-crypto.createhash algorithm=SHA-1 role=unreached
    default: return crypto.createHash('sha384').update(data).digest('hex'); // expect: javascript.node-crypto.createhash algorithm=SHA-384; expect-none: javascript.node-crypto.createhash role=unreached
  }
}

function handed(data, mode) {
  if (mode === 'old') {
    return crypto.createHash('md5').update(data).digest('hex'); // expect: javascript.node-crypto.createhash algorithm=MD5; expect-none: javascript.node-crypto.createhash role=unreached
  }
  return '';
}

module.exports = { sum, shortened, handed };
