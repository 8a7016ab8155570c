import { webcrypto } from 'node:crypto';
import { webcrypto as crypto } from 'crypto';

await webcrypto.subtle.digest('SHA-256', data()); // expect: javascript.webcrypto.digest algorithm=SHA-256
await crypto.subtle.digest('SHA-512', data()); // expect: javascript.webcrypto.digest algorithm=SHA-512
webcrypto.getRandomValues(new Uint8Array(8)); // expect: javascript.webcrypto.getrandomvalues generator=secure
