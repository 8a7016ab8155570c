const crypto = require('crypto');

// What is given is an object: the default is nobody's, and each caller has its own key.
exports.seal = function (sealing, start) {
  return make({ key: sealing, iv: start, opens: false });
};

exports.open = function (opening, start) {
  return make({ key: opening, iv: start, opens: true });
};

function make(options) {
  options = options || {};
  if (options.opens) {
    return crypto.createDecipheriv('aes-192-cbc', options.key, options.iv);  // expect: javascript.node-crypto.createdecipheriv algorithm=AES key=? certainty=resolved
  }
  return crypto.createCipheriv('aes-192-cbc', options.key, options.iv);
}

exports.assigned = function (key, iv) {
  return assigned({ name: 'aes-128-ctr', key, iv });
};

function assigned(options) {
  options ??= { name: 'des-ecb' };
  options ||= { name: 'rc4' };
  const { name, key, iv } = typeof options === 'object' ? options : { name: 'des3' };
  // expect: javascript.node-crypto.createcipheriv algorithm=AES mode=CTR; expect-none: javascript.node-crypto.createcipheriv algorithm=DES; expect-none: javascript.node-crypto.createcipheriv algorithm=RC4; expect-none: javascript.node-crypto.createcipheriv algorithm=3DES
  return crypto.createCipheriv(name, key, iv);
}

exports.empty = function (data) {
  return empty('', 0, data);
};

// An empty text and zero are false here.
function empty(name, size, data) {
  // expect: javascript.node-crypto.createhash algorithm=SHA-512; expect-none: javascript.node-crypto.createhash algorithm=?
  return crypto.createHash(name || 'sha512').update(data).digest().subarray(0, size || 32);
}

// What a field holds may have been set since.
class Kept {
  constructor() {
    this.options = null;
  }

  fill() {
    this.options = { digest: 'sha384' };
  }

  digest(data) {
    const options = this.options || { digest: 'sha1' };
    // expect: javascript.node-crypto.createhash algorithm=SHA-384; expect: javascript.node-crypto.createhash algorithm=SHA-1
    return crypto.createHash(options.digest).update(data).digest();
  }
}
exports.Kept = Kept;
