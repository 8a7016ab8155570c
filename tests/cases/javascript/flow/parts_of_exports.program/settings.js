const stages = {
  development: { rounds: 900, digest: 'sha1' }, // expect-none
  production: { rounds: 800, digest: 'md5' },
};

module.exports = stages.production;
