const digest = 'md5';
const CIPHER = 'aes-128-ecb'; // expect-none
module.exports = {
  digest,
  cipher: CIPHER,
  rounds: 1000,
  key() {
    return 'sixteen letters!';
  },
};
