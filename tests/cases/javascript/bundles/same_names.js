// A bundle: each module's functions have the same few names.
const modules = {
  1: function (e, t, r) {
    var c = null;
    var o = globalThis.crypto;
    c = function (e) {
      return o.getRandomValues(e); // expect: javascript.webcrypto.getrandomvalues purpose=absent-property
    };
    t.fill = function (n) {
      return c(new Uint32Array(n));
    };
  },
  2: function (e, t, r) {
    function c(n) {
      return n + 1;
    }
    t.decryptPrivateKey = function (e, i) {
      var secretKey = c(i);
      return secretKey;
    };
  },
};
export default modules;
