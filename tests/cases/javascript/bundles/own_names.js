// What the file itself gives a telling name to means that, and a member of `this` is the object's own.
function pbkdf2Sync(a) {
  return a;
}
exports.run = function (x, salt) {
  return x.pbkdf2Sync(salt); // expect-none: javascript.node-crypto.pbkdf2
};
class Drawer {
  draw() {
    return this.randomBytes(4); // expect-none: javascript.node-crypto.randombytes
  }
}
function outer() {
  function pick(a) {
    return require('crypto').createHash(a); // expect: javascript.node-crypto.createhash algorithm=?
  }
  return pick;
}
function other(pick) {
  return () => pick('md5');
}
