import { MersenneTwister19937, Random, nativeMath, nodeCrypto } from './random.js';

const twister = MersenneTwister19937.seed(42); // expect-none: javascript.random.random-js-twister
const made = new Random(twister); // expect-none: javascript.random.random-js
const token = made.hex(32); // expect-none: javascript.random.random-js-draw
const a = new Random(nodeCrypto); // expect-none: javascript.random.random-js-secure
const b = new Random(nativeMath); // expect-none: javascript.random.random-js-math
const c = new Random(); // expect-none: javascript.random.random-js
export default { token, a, b, c };
