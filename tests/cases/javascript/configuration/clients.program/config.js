module.exports = {
  mail: { host: 'mail.example', tls: { rejectUnauthorized: false } }, // expect-none
  port: 587,
};
