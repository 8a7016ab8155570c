import { createHmac } from 'node:crypto';
import SparkMD5 from 'spark-md5';

export function all(text, content) {
  const one = SparkMD5.hash(text); // expect: javascript.hashes.spark algorithm=MD5
  const other = SparkMD5.ArrayBuffer.hash(content); // expect: javascript.hashes.spark algorithm=MD5
  const pieces = new SparkMD5.ArrayBuffer(); // expect: javascript.hashes.spark-new algorithm=MD5
  pieces.append(content);
  const end = pieces.end(); // expect-applied: javascript.hashes.spark-end
  createHmac('sha256', end); // expect: javascript.node-crypto.createhmac key=derived
  return [one, other];
}
