import { MersenneTwister19937, Random, nativeMath, nodeCrypto } from 'random-js';

const twister = MersenneTwister19937.seed(42); // expect: javascript.random.random-js-twister generator=predictable seed=literal
const drawn = new Random(twister); // expect-applied: javascript.random.random-js
const token = drawn.hex(32); // expect: javascript.random.random-js-draw generator=predictable purpose=token
const safe = new Random(nodeCrypto); // expect-applied: javascript.random.random-js-secure
const key = safe.string(32); // expect: javascript.random.random-js-draw generator=secure
const plain = new Random(nativeMath); // expect-applied: javascript.random.random-js-math
const pin = plain.integer(1000, 9999); // expect: javascript.random.random-js-draw generator=predictable
const usual = new Random(); // expect-applied: javascript.random.random-js
const session = usual.uuid4(); // expect: javascript.random.random-js-draw generator=predictable
export default { token, key, pin, session };
