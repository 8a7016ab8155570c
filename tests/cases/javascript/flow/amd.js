define('sums', ['crypto-js/md5', 'exports', 'crypto-js'], function (digest, exports, all) {
  exports.of = function (text) {
    return digest(text).toString(); // expect: javascript.crypto-js.hash algorithm=MD5
  };
  exports.mine = function (text) {
    const digest = (x) => x;
    return digest(text); // expect-none
  };
  exports.long = (text) => all.SHA256(text); // expect: javascript.crypto-js.hash algorithm=SHA-256
});
require(['crypto-js/sha1', 'text!a.html'], (sum, page) => sum(page)); // expect: javascript.crypto-js.hash algorithm=SHA-1
other(['crypto-js/md5'], (sum) => sum('a')); // expect-none
