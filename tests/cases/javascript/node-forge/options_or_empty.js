// What is written into options that may be the caller's or new ones is what is read there, whosever they are.
const forge = require('node-forge');

function withoutIv(key, options) {
  const cipher = forge.cipher.createCipher('AES-CBC', key); // expect: javascript.node-forge.createcipher iv=absent
  options = options || {};
  options.iv = null;
  cipher.start(options);
}

function drawn(key, given) {
  const settings = given || {};
  settings.iv = forge.random.getBytesSync(16); // expect: javascript.node-forge.random
  const cipher = forge.cipher.createCipher('AES-CBC', key); // expect: javascript.node-forge.createcipher iv=secure-random iv_bits=128
  cipher.start(settings);
}

function byName(key, given) {
  const settings = given ? given : {};
  settings['iv'] = 'sixteen bytes ..';
  const cipher = forge.cipher.createCipher('AES-CBC', key); // expect: javascript.node-forge.createcipher iv=literal iv_bits=128
  cipher.start(settings);
}

class Sealer {
  constructor(given) {
    this.settings = given || {};
    this.settings.iv = 'sixteen bytes ..';
  }
  seal(key) {
    const cipher = forge.cipher.createCipher('AES-CBC', key); // expect: javascript.node-forge.createcipher iv=literal iv_bits=128
    cipher.start(this.settings);
  }
}

function oneOfTwo(key, first, second) {
  const settings = first || second;
  settings.tagLength = 96;
  settings.iv = 'twelve bytes';
  const cipher = forge.cipher.createCipher('AES-GCM', key); // expect: javascript.node-forge.createcipher iv=literal iv_bits=96 tag_bits=96
  cipher.start(settings);
}

// Where nothing is written it is the caller's.
function left(key, options) {
  const cipher = forge.cipher.createCipher('AES-CBC', key); // expect: javascript.node-forge.createcipher iv=?
  options = options || {};
  options.output = null;
  cipher.start(options);
}

new Sealer(load()).seal(load());
