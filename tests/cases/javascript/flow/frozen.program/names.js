module.exports = Object.freeze({
  DIGEST: 'md5', // expect-none
  CIPHERS: Object.freeze({ OLD: 'des-ede3-cbc', NEW: 'aes-256-gcm' }),
});
