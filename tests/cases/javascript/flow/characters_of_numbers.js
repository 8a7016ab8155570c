const crypto = require('crypto');

// Characters of numbers of which only the origin is known.
const drawn = Array.from(crypto.randomBytes(16));
crypto.createHmac('sha256', Buffer.from(String.fromCharCode(...drawn), 'binary')).update('x').digest(); // expect: javascript.node-crypto.createhmac key=secure-random
crypto.createHmac('sha256', String.fromCharCode(...process.argv)).update('x').digest(); // expect: javascript.node-crypto.createhmac key=?
crypto.createHmac('sha256', String.fromCharCode(...[115, 101, 97])).update('x').digest(); // expect: javascript.node-crypto.createhmac key=literal key_bits=24
