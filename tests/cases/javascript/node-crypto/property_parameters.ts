// What a constructor's parameter is by default is one of its property's values.
import * as crypto from 'crypto';

export class Vault {
  private algorithm = 'aes-256-cbc';
  constructor(private readonly secret: string = 'vOVH6sdmpNWjRRIqCc7rdxs01lwHzfr3') {}
  encrypt(note: string) {
    return crypto.createCipheriv(this.algorithm, Buffer.from(this.secret), crypto.randomBytes(16)).update(note); // expect: javascript.node-crypto.createcipheriv mode=CBC key=literal
  }
  static usual() {
    return new Vault();
  }
}
