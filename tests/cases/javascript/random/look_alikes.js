// Objects of our own that are called like those of the library.
function own(...a) {
  return a.length;
}

const Math = { random: own };
const m0 = { random: own };
const m1 = { v4: own };
const m2 = { nanoid: own };
const m3 = own;
class Chance {
  string() {}
}

function all(a) {
  Math.random(); // expect-none: javascript.random.math-random
  m0.random(); // expect-none: javascript.random.lodash
  m1.v4(); // expect-none: javascript.random.uuid
  m2.nanoid(); // expect-none: javascript.random.nanoid-non-secure
  m3(a); // expect-none: javascript.random.seedrandom
  const m4 = new Chance(a); // expect-none: javascript.random.chance
  m4.string(); // expect-none: javascript.random.chance-draw
}
