import { scryptSync, randomBytes } from 'node:crypto';
import Pantry from './pantry.js';
import Cellar from './cellar.mjs';

class Fridge {
  constructor() {
    this.pepper = randomBytes(16);
  }
}

scryptSync(process.argv[2], new Pantry().pepper, 32); // expect: javascript.node-crypto.scrypt salt=literal salt_bits=128
scryptSync(process.argv[2], new Cellar().spice(), 32); // expect: javascript.node-crypto.scrypt salt=literal
scryptSync(process.argv[2], new Fridge().pepper, 32); // expect: javascript.node-crypto.scrypt salt=secure-random
