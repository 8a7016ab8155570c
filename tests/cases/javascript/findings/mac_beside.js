const crypto = require('crypto');

exports.covered = (key, macKey, text) => {
  const iv = crypto.randomBytes(16);
  const cipher = crypto.createCipheriv('aes-256-cbc', key, iv); // expect: javascript.node-crypto.createcipheriv role=authenticated; no-finding: VT-0111
  const parts = [iv];
  parts.push(cipher.update(text), cipher.final());
  const body = Buffer.concat(parts);
  const mac = crypto.createHmac('sha256', macKey);
  mac.update(body);
  return Buffer.concat([body, mac.digest()]);
};

exports.opened = (key, macKey, all) => {
  const iv = all.slice(0, 16), body = all.slice(16, -32), tag = all.slice(-32);
  const said = crypto.createHmac('sha256', macKey).update(iv).update(body).digest();
  if (!crypto.timingSafeEqual(said, tag)) throw new Error('not ours');
  const cipher = crypto.createDecipheriv('aes-256-cbc', key, iv); // expect: javascript.node-crypto.createdecipheriv role=authenticated; no-finding: VT-0111
  return Buffer.concat([cipher.update(body), cipher.final()]);
};

exports.ofTheText = (key, macKey, text) => {
  const iv = crypto.randomBytes(16);
  const cipher = crypto.createCipheriv('aes-256-cbc', key, iv); // expect: javascript.node-crypto.createcipheriv mode=CBC; finding: VT-0111
  const body = Buffer.concat([cipher.update(text), cipher.final()]);
  return [body, crypto.createHmac('sha256', macKey).update(text).digest()];
};
