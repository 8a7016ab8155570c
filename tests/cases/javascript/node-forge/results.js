// What a digest gives is derived.
const forge = require('node-forge');

function tag(label, data) {
  const digest = forge.md.sha256.create(); // expect: javascript.node-forge.digest algorithm=SHA-256
  const mac = forge.hmac.create(); // expect: javascript.node-forge.hmac digest=SHA-1 key=derived
  mac.start('sha1', digest.update(label).digest());
  mac.update(data);
  const other = forge.hmac.create(); // expect: javascript.node-forge.hmac digest=SHA-1 key=derived
  other.start('sha1', mac.digest());  // expect-applied: javascript.node-forge.hmac-start
  return other.getMac();  // expect-applied: javascript.node-forge.digest-result
}
