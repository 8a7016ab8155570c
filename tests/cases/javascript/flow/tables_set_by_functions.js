const crypto = require('crypto');

const settings = { digest: 'sha256', cipher: 'aes-256-gcm' };

function set(name, value) {
  settings[name] = value;
}

function get(name) {
  return settings[name];
}

class Registry {
  static items = {};

  static put(name, value) {
    this.items[name] = value;
  }

  static look(name) {
    return Registry.items[name];
  }
}

set('digest', 'md5');
crypto.createHash(get('digest')); // expect: javascript.node-crypto.createhash algorithm=MD5; expect-none: javascript.node-crypto.createhash algorithm=SHA-256
crypto.createCipheriv(get('cipher'), key, iv); // expect: javascript.node-crypto.createcipheriv algorithm=AES mode=GCM
Registry.put('digest', 'sha1');
crypto.createHash(Registry.look('digest')); // expect: javascript.node-crypto.createhash algorithm=SHA-1
Registry.put('digest', 'sha512');
crypto.createHash(Registry.look('digest')); // expect: javascript.node-crypto.createhash algorithm=SHA-512; expect-none: javascript.node-crypto.createhash algorithm=SHA-1
set(process.argv[2], 'md5');
crypto.createHash(get(process.argv[3])); // expect-none: javascript.node-crypto.createhash certainty=resolved
