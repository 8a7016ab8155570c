const crypto = require('crypto');

async function fetched(message) {
  const answer = await fetch('http://keys/1'); // expect-applied: javascript.runtime.fetch
  return crypto.createHmac('sha256', Buffer.from(await answer.arrayBuffer())); // expect: javascript.node-crypto.createhmac key=network; expect-applied: javascript.runtime.response
}

function own(store) {
  return crypto.createHmac('sha256', store.text()); // expect: javascript.node-crypto.createhmac key=?
}

function others(store) {
  store.fetch('http://keys/1'); // expect-none: javascript.runtime.fetch
  store.arrayBuffer(); // expect-none: javascript.runtime.response
}
