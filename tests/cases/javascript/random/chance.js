const Chance = require('chance');

const chance = new Chance(42); // expect: javascript.random.chance generator=predictable
exports.resetToken = () => chance.string({ length: 20 }); // expect-applied: javascript.random.chance-draw
exports.tag = () => require('crypto').createHmac('sha256', chance.string({ length: 20 })); // expect: javascript.node-crypto.createhmac key=predictable-random
