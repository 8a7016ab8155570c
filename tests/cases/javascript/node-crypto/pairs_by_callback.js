const crypto = require('crypto');

// The private key is what the callback is called with last.
exports.sign = function (text, done) {
  crypto.generateKeyPair('ec', { namedCurve: 'P-384' }, (error, open, closed) => {
    if (error) return done(error);
    // expect: javascript.node-crypto.sign algorithm=ECDSA digest=SHA-384 private_key=secure-random; expect-none: javascript.node-crypto.sign algorithm=?
    return done(null, open, crypto.sign('sha384', text, closed));
  });
};

exports.rsa = function (text, done) {
  crypto.generateKeyPair('rsa', { modulusLength: 3072 }, function (error, open, closed) {
    const sign = crypto.createSign('sha256');  // expect: javascript.node-crypto.createsign algorithm=RSA digest=SHA-256 private_key=secure-random; expect-none: javascript.node-crypto.createsign algorithm=?
    sign.update(text);
    done(error, open, sign.sign(closed));
  });
};
