import { Crypto } from '@peculiar/webcrypto';
import { Crypto as Own } from './crypto';

const made = new Crypto(); // expect-applied: javascript.webcrypto.polyfill
made.subtle.digest('SHA-1', new Uint8Array(4)); // expect: javascript.webcrypto.digest algorithm=SHA-1
const own = new Own(); // expect-none: javascript.webcrypto.polyfill
