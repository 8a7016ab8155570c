// A file's one wrapper: what is declared in it has what it has set, and others call what it gives away.
(function (root, factory) {
  typeof exports === 'object' ? factory(exports) : factory((root.box = {}));
})(this, function (exports) {
  'use strict';
  var web = crypto;
  var plain = [{ name: 'HMAC', hash: 'SHA-384' }, true, ['sign']];

  async function digest(data) {
    return web.subtle.digest('SHA-1', data); // expect: javascript.webcrypto.digest algorithm=SHA-1
  }

  async function bring(bytes) {
    return web.subtle.importKey('raw', bytes, ...plain); // expect: javascript.webcrypto.importkey-secret algorithm=HMAC digest=SHA-384
  }

  exports.digest = digest;
  exports.bring = bring;
});
