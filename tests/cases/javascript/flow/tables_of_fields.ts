import { pbkdf2Sync } from 'crypto';

// A table that a field is declared with is each object's own.
class Derivation {
  private options = { rounds: 400, length: 32 };

  with(rounds: number): this {
    this.options.rounds = rounds;
    return this;
  }

  first(password: string, salt: Buffer): Buffer {
    return pbkdf2Sync(password, salt, this.options.rounds, this.options.length, 'sha512'); // expect: javascript.node-crypto.pbkdf2 iterations=700000; expect-none: javascript.node-crypto.pbkdf2 iterations=400
  }

  second(password: string, salt: Buffer): Buffer {
    return pbkdf2Sync(password, salt, this.options.rounds, this.options.length, 'sha384'); // expect: javascript.node-crypto.pbkdf2 iterations=400; expect-none: javascript.node-crypto.pbkdf2 iterations=700000
  }
}

export function both(password: string, salt: Buffer): Buffer[] {
  return [new Derivation().with(700000).first(password, salt), new Derivation().second(password, salt)];
}
