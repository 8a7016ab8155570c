const bcrypt = require('bcrypt');
const other = require('bcryptjs');
const argon2 = require('argon2');

const file = { hash: (x) => x, compare: (x) => x };
file.hash('pw', 4); // expect-none
file.compare('pw', 'x'); // expect-none

bcrypt.hash('pw', 8, done); // expect: javascript.passwords.bcrypt-hash algorithm=bcrypt cost=8 password=literal
other.hashSync(ask(), other.genSaltSync(12)); // expect: javascript.passwords.bcrypt-hash cost=12 password=?
other.hashSync(ask(), other.genSaltSync()); // expect: javascript.passwords.bcrypt-hash cost=10; expect-applied: javascript.passwords.bcrypt-salt
bcrypt.hashSync(ask(), rounds()); // expect: javascript.passwords.bcrypt-hash cost=?
bcrypt.compareSync(ask(), stored()); // expect: javascript.passwords.bcrypt-compare algorithm=bcrypt function=verify
argon2.hash(ask()); // expect: javascript.passwords.argon2-hash algorithm=Argon2id memory_kib=65536 iterations=3 parallelism=4 output_bits=256
argon2.hash(ask(), { type: argon2.argon2i, memoryCost: 1024 }); // expect: javascript.passwords.argon2-hash algorithm=Argon2i memory_kib=1024
argon2.verify(stored(), ask()); // expect: javascript.passwords.argon2-verify algorithm=Argon2 function=verify
