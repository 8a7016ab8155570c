import { createHmac } from 'crypto';

class Signer {
  private key?: string;

  use(key: string): Signer {
    this.key = key;
    return this;
  }

  sign(text: string) {
    return createHmac('sha512', this.key!).update(text).digest('hex'); // expect: javascript.node-crypto.createhmac key=literal
  }
}

class Other {
  private key?: string;

  use(key: string) {
    this.key = key;
  }

  sign(text: string) {
    return createHmac('sha512', this.key!).update(text).digest('hex'); // expect-none: javascript.node-crypto.createhmac key=literal
  }
}

export const signer = new Signer().use('a key that all who read this know');
export const other = new Other();
