// A class that is made by what a known one does, directly or through a mixin.
import { Strategy } from 'passport-jwt';
import { JSEncrypt } from 'jsencrypt';
import { PassportStrategy } from '@nestjs/passport';
import { Other } from './other';

class Direct extends Strategy {
  constructor() {
    super({ secretOrKey: 'a fixed secret' }); // expect: javascript.tokens.passport key=literal
  }
}
class Mixed extends PassportStrategy(Strategy) {
  constructor(config) {
    super({ secretOrKey: 'a fixed secret' }); // expect: javascript.tokens.passport key=literal
  }
}
class Own extends Other {
  constructor() {
    super({ secretOrKey: 'a fixed secret' }); // expect-none
  }
}
function pair() {
  const made = new JSEncrypt({ default_key_size: '1024' }); // expect: javascript.rsa-aes-packages.jsencrypt key_bits=1024
  return made.getPrivateKey();
}
