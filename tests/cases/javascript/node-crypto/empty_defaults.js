// An empty text stands for a key that nobody gave; a text with something in it is a key in the code.
const crypto = require("crypto");

function sealed(data) {
  const key = Buffer.from(process.env.DATA_KEY ?? "", "hex");
  // expect-none: javascript.node-crypto.createcipheriv key=literal
  return crypto.createCipheriv("aes-256-gcm", key, crypto.randomBytes(12)).update(data); // expect: javascript.node-crypto.createcipheriv key=environment
}

function fallen(data) {
  const key = process.env.DATA_KEY || "an old key of 32 bytes, in here!";
  return crypto.createCipheriv("aes-256-gcm", key, crypto.randomBytes(12)).update(data); // expect: javascript.node-crypto.createcipheriv key=environment; expect: javascript.node-crypto.createcipheriv key=literal
}

module.exports = { sealed, fallen };
