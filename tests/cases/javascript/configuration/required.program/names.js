const digest = 'md5';
module.exports = { digest }; // expect-none: javascript.node-crypto.createhash
