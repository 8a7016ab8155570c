import hasha, { hashSync } from 'hasha';
import jsSHA from 'jssha';
import { createCipheriv } from 'node:crypto';

export function digests(data, secret) {
  hasha(data); // expect: javascript.hashes.hasha algorithm=SHA-512
  hashSync(data, { algorithm: 'md5', encoding: 'base64' }); // expect: javascript.hashes.hasha algorithm=MD5
  const plain = new jsSHA('SHA-1', 'TEXT'); // expect: javascript.hashes.jssha algorithm=SHA-1
  plain.update(data);
  const keyed = new jsSHA('SHA3-256', 'TEXT', { hmacKey: { value: 'a key', format: 'TEXT' } }); // expect: javascript.hashes.jssha-hmac digest=SHA3-256 key=literal
  keyed.update(data);
  const key = plain.getHash('BYTES'); // expect-applied: javascript.hashes.jssha-end
  createCipheriv('aes-256-ctr', key, secret); // expect: javascript.node-crypto.createcipheriv key=derived
  return keyed.getHash('HEX');
}
