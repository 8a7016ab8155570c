exports.choose = function choose() {
  return 'sha1';
}; // expect-none: javascript.node-crypto.createhash
