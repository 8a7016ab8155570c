module.exports = {
  test: { cipher: 'aes-128-gcm', bytes: 12 },
  production: { cipher: 'des-cbc', bytes: 8 }, // expect-none
};
