const crypto = require('crypto');

function withName(run) {
  run(null, 'md5');
}
function make(name, data) {
  return crypto.createHash(name).update(data); // expect: javascript.node-crypto.createhash algorithm=SHA-1
}
const bound = make.bind(null, 'sha1');

module.exports.all = (data) => {
  withName((error, name) => {
    if (error) throw error;
    crypto.createHash(name).update(data); // expect: javascript.node-crypto.createhash algorithm=MD5
  });
  bound(data);
  called.call(null, data, 'sha512');
};
function called(data, name) {
  return crypto.createHash(name).update(data); // expect: javascript.node-crypto.createhash algorithm=SHA-512
}
