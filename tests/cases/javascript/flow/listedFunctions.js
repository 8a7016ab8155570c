const crypto = require('crypto');

const heard = [];
heard.push((name) => crypto.createHash(name).update('a').digest('hex')); // finding: VT-0201
for (const one of heard) one('md5');

const others = [];
others.push((name) => crypto.createHash(name).update('a').digest('hex')); // no-finding
for (const one of others) one('sha256');
