// The digests of the SHA-512 family: by a name that is given, or by a name of their own.
const forge = require('node-forge');
const anvil = { md: { sha512: { create: (name) => name } } };
anvil.md.sha512.create('SHA-384'); // expect-none: javascript.node-forge.sha512-named
anvil.md.sha512.create(); // expect-none: javascript.node-forge.sha512

forge.md.sha512.create(); // expect: javascript.node-forge.sha512 algorithm=SHA-512
forge.md.sha512.create('SHA-384'); // expect: javascript.node-forge.sha512-named algorithm=SHA-384
forge.sha512.create('SHA-512/256'); // expect: javascript.node-forge.sha512-named algorithm=SHA-512/256
forge.md.algorithms.sha512.create('SHA-512/224'); // expect: javascript.node-forge.sha512-named algorithm=SHA-512/224
forge.md.sha512.create(chosen()); // expect: javascript.node-forge.sha512-named algorithm=?
forge.sha384.create(); // expect: javascript.node-forge.digest algorithm=SHA-384
forge.md.sha512.sha384.create(); // expect: javascript.node-forge.digest algorithm=SHA-384
forge.md.sha512.sha224.create(); // expect: javascript.node-forge.digest algorithm=SHA-512/224
forge.pkcs5.pbkdf2('pw', load(), 2000, 32, forge.md.sha512.create('SHA-384')); // expect: javascript.node-forge.pbkdf2 digest=SHA-384; expect: javascript.node-forge.sha512-named
forge.pkcs5.pbkdf2('pw', load(), 2000, 32, forge.md.sha512.create()); // expect: javascript.node-forge.pbkdf2 digest=SHA-512; expect: javascript.node-forge.sha512
