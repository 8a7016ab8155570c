const { makePair, stamps } = require('./lib/pairs'); // expect-none
const pairs = require('./lib/pairs');
const seal = require('./lib/seal');

const taken = (name) => name.length;

async function main() {
  makePair(1024);
  pairs.makeOther(4096);
  stamps.brief('md5');
  await seal('sha1');
  taken('md4');
}

main();
