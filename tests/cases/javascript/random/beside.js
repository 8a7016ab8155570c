// What a function is called for is the entry of the table that is called so, not what stands beside it; what is put into
// a table under one key is not what is read under another.
const crypto = require('crypto');

exports.createSessionToken = () => {
  const wait = Math.random(); // expect: javascript.random.math-random generator=predictable; expect-none: javascript.random.math-random purpose=token
  return { token: crypto.randomUUID(), expires: Date.now() + wait };
};

exports.createToken = () => {
  const drawn = Math.random(); // expect: javascript.random.math-random purpose=token
  return { value: drawn };
};

const sources = {
  shown: () => Math.random(), // expect: javascript.random.math-random generator=predictable; expect-none: javascript.random.math-random purpose=token
  taken: () => Math.random() * 10, // expect: javascript.random.math-random purpose=token
};

function oneTimePassword(source) {
  const otp = source().toString();
  return otp;
}

exports.send = (sms) => sms.send(oneTimePassword(sources.taken));
