const crypto = require("crypto");

let algorithm;
let rounds = 10;

function derive(password, salt) {
  crypto.createHash(algorithm); // expect: javascript.node-crypto.createhash algorithm=MD5
  return crypto.pbkdf2Sync(password, salt, rounds, 32, "sha256"); // expect: javascript.node-crypto.pbkdf2 iterations=600000
}

function setUp() {
  algorithm = "md" + 5;
  rounds = 600000;
}

exports.run = (password, salt) => {
  setUp();
  return derive(password, salt);
};
