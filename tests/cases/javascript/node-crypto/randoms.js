import { randomBytes, randomInt, randomUUID } from 'crypto';
import crypto from 'crypto';
import { randomUUID as uuid } from './ids.js';

randomBytes(8); // expect: javascript.node-crypto.randombytes generator=secure output_bits=64
crypto.pseudoRandomBytes(8); // expect: javascript.node-crypto.randombytes generator=secure
crypto.randomFill(new Uint8Array(4), () => {}); // expect: javascript.node-crypto.randomfill generator=secure
randomInt(10); // expect: javascript.node-crypto.randomint generator=secure
randomUUID(); // expect: javascript.node-crypto.randomuuid generator=secure
uuid(); // expect-none
