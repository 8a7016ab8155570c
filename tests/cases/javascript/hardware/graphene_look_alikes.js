// Packages of others that are called like those of the library.
const m0 = require('house/graphene-pk11');

function all(a) {
  m0.Module.load(a); // expect-none: javascript.graphene.module
  m0.Module.getSlots(a); // expect-none: javascript.graphene.slot
  m0.Slot.open(a); // expect-none: javascript.graphene.session
  m0.Session.login(a); // expect-none: javascript.graphene.login
  m0.Session.createCipher(a); // expect-none: javascript.graphene.use
  m0.Session.createCipher(a); // expect-none: javascript.graphene.use-with-parameters
  m0.Session.generateKey(a); // expect-none: javascript.graphene.generate-key
  m0.Session.generateKeyPair(a); // expect-none: javascript.graphene.generate-pair
}
