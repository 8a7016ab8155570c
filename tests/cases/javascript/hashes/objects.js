const hash = require('object-hash');

hash({ a: 1 }); // expect: javascript.hashes.object-hash algorithm=SHA-1
hash({ a: 1 }, { algorithm: 'md5' }); // expect: javascript.hashes.object-hash algorithm=MD5
hash({ a: 1 }, { algorithm: 'sha256' }); // expect: javascript.hashes.object-hash algorithm=SHA-256
hash.MD5({ a: 1 }); // expect: javascript.hashes.object-hash-named algorithm=MD5

const own = { hash() {}, MD5() {} };
own.hash({ a: 1 }, { algorithm: 'md5' }); // expect-none: javascript.hashes.object-hash
own.MD5({ a: 1 }); // expect-none: javascript.hashes.object-hash-named
