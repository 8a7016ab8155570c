// Where something stands in a text says which of several texts it is.
const crypto = require("crypto");

function first(flag) {
  const name = flag ? "sha1-hex" : "md5";
  const at = name.indexOf("-");
  if (at !== -1) return crypto.createHash(name.substring(0, at)); // expect: javascript.node-crypto.createhash algorithm=SHA-1; expect-none: javascript.node-crypto.createhash algorithm=MD5; expect-none: javascript.node-crypto.createhash algorithm=?
  return crypto.createHash(name); // expect: javascript.node-crypto.createhash algorithm=MD5; expect-none: javascript.node-crypto.createhash algorithm=?
}

function last(flag) {
  const name = flag ? "rsa-sha1" : "ecdsa-sha256";
  return crypto.createHash(name.slice(name.lastIndexOf("-") + 1)); // expect: javascript.node-crypto.createhash algorithm=SHA-1; expect: javascript.node-crypto.createhash algorithm=SHA-256; expect-none: javascript.node-crypto.createhash algorithm=?
}

function long(flag) {
  const name = flag ? "sha1" : "sha256";
  const isLong = name.length > 4;
  if (isLong) return crypto.createHash(name); // expect: javascript.node-crypto.createhash algorithm=SHA-256; expect-none: javascript.node-crypto.createhash algorithm=SHA-1
  return crypto.createHash(name); // expect: javascript.node-crypto.createhash algorithm=SHA-1; expect-none: javascript.node-crypto.createhash algorithm=SHA-256
}

// From the end, and the other way round.
function ends() {
  crypto.createHash("xsha1".substr(-4)); // expect: javascript.node-crypto.createhash algorithm=SHA-1
  crypto.createHash("sha512-x".substring(6, -2)); // expect: javascript.node-crypto.createhash algorithm=SHA-512
}

// Behind a character that is more than one unit nothing is told.
function units() {
  const name = "é-sha1";
  return crypto.createHash(name.substr(name.indexOf("-") + 1)); // expect: javascript.node-crypto.createhash algorithm=?
}
