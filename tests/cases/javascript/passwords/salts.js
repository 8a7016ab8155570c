const bcrypt = require('bcrypt');

function all(password, done) {
  bcrypt.hashSync(password, '$2b$08$abcdefghijklmnopqrstuv'); // expect: javascript.passwords.bcrypt-hash salt=literal cost=8
  bcrypt.genSalt(6, (error, salt) => {
    bcrypt.hash(password, salt, done); // expect: javascript.passwords.bcrypt-hash cost=6 salt=secure-random
  });
  bcrypt.hash(password, 12, done); // expect: javascript.passwords.bcrypt-hash cost=12 salt=absent-property
}
module.exports = all;
