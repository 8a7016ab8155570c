const crypto = require('crypto');

// What is written over before anybody asks for it was for nothing.
function always(kind) {
  let sessionToken = Math.random().toString(36); // finding: VT-0601 severity=info
  if (kind === 'long') {
    sessionToken = crypto.randomBytes(32).toString('hex');
  } else {
    sessionToken = crypto.randomBytes(16).toString('hex');
  }
  return sessionToken;
}

function leaves(kind) {
  let sessionToken = Math.random().toString(36); // finding: VT-0601 severity=info
  if (kind === 'none') {
    throw new Error('none');
  } else {
    sessionToken = crypto.randomBytes(16).toString('hex');
  }
  return sessionToken;
}

function sometimes(kind) {
  let sessionToken = Math.random().toString(36); // finding: VT-0605
  if (kind === 'long') {
    sessionToken = crypto.randomBytes(32).toString('hex');
  }
  return sessionToken;
}

function inAClosure() {
  let sessionToken = Math.random().toString(36); // finding: VT-0605
  const give = () => sessionToken;
  sessionToken = crypto.randomBytes(32).toString('hex');
  return give;
}

function ofItself() {
  let sessionToken = Math.random().toString(36); // finding: VT-0605
  sessionToken = sessionToken + crypto.randomBytes(4).toString('hex');
  return sessionToken;
}

function whenItFails() {
  let sessionToken = Math.random().toString(36); // finding: VT-0605
  try {
    sessionToken = crypto.randomBytes(32).toString('hex');
  } catch (error) {
    console.warn(error);
  }
  return sessionToken;
}

module.exports = { always, leaves, sometimes, inAClosure, ofItself, whenItFails };
