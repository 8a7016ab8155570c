// What a power of whole numbers comes to.
const crypto = require('crypto');

crypto.pbkdf2Sync(password, salt, Math.pow(2, 12), 32, 'sha256'); // expect: javascript.node-crypto.pbkdf2 iterations=4096
crypto.pbkdf2Sync(password, salt, Math.pow(2, rounds), 32, 'sha256'); // expect: javascript.node-crypto.pbkdf2 iterations=?
