const graphene = require('graphene-pk11');
const Module = graphene.Module;

function hardware(key, iv, text) {
  const mod = Module.load('/usr/lib/hsm.so', 'A'); // expect-applied: javascript.graphene.module
  mod.initialize();
  const slot = mod.getSlots(0); // expect-applied: javascript.graphene.slot
  const session = slot.open(); // expect-applied: javascript.graphene.session
  session.login('12345'); // expect: javascript.graphene.login material=password password=literal password_bits=40; finding: VT-0302
  session.generateKey(graphene.KeyGenMechanism.AES, { valueLen: 32, encrypt: true }); // expect: javascript.graphene.generate-key algorithm=AES function=keygen key_bits=256
  session.generateKeyPair(graphene.KeyGenMechanism.RSA, { modulusBits: 1024 }, {}); // expect: javascript.graphene.generate-pair algorithm=RSA function=keygen key_bits=1024; finding: VT-0501
  session.createCipher('DES3_ECB', key); // expect: javascript.graphene.use algorithm=3DES function=encrypt key_bits=168 mode=ECB; finding: VT-0103; finding: VT-0110
  session.createCipher({ name: 'AES_CBC_PAD', params: iv }, key); // expect: javascript.graphene.use-with-parameters algorithm=AES function=encrypt mode=CBC padding=PKCS7; finding: VT-0111
  session.createSign('SHA1_RSA_PKCS', key); // expect: javascript.graphene.use algorithm=RSA digest=SHA-1 function=sign padding=PKCS1v15; finding: VT-0203
  session.createVerify('SHA256_RSA_PKCS_PSS', key); // expect: javascript.graphene.use algorithm=RSA digest=SHA-256 function=verify padding=PSS
  session.createDigest('sha256').once(text); // expect: javascript.graphene.use algorithm=SHA-256 function=digest
}
