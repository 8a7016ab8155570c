import * as crypto from 'crypto';

namespace Defaults {
  export const digest: string = 'md5';
  const other = 'sha256';
  export function name(): string {
    return other;
  }
}

export function all(): void {
  crypto.createHash(Defaults.digest); // expect: javascript.node-crypto.createhash algorithm=MD5
  crypto.createHash(Defaults.name()); // expect: javascript.node-crypto.createhash algorithm=SHA-256
}
