function build(more) {
  return { cipher: 'des-ede3-cbc', names: { digest: 'sha512' }, ...more }; // expect-none
}

module.exports = build({ own: true });
