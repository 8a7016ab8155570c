const crypto = require('crypto');

function login(user, password) {
  return crypto.createHash('sha256').update(password).digest('hex') === user.stored; // finding: VT-0408 severity=high
}

function page(url, pages) {
  const cacheKey = crypto.createHash('md5').update(url).digest('hex'); // finding: VT-0206 severity=low
  return pages.get(cacheKey);
}

function answer(res, body) {
  res.setHeader('ETag', crypto.createHash('md5').update(body).digest('base64')); // finding: VT-0206 severity=low
}

function mark(body) {
  return crypto.createHash('md5').update(body).digest('hex'); // finding: VT-0201 severity=medium
}

function code() {
  return [...Array(8)].map(() => 'abcdef'[Math.floor(Math.random() * 6)]).join(''); // finding: VT-0605 severity=high
}
const resetToken = code();

const later = () => new Promise((go) => setTimeout(go, 1000 * Math.random())); // no-finding

const anything = () => Math.random(); // finding: VT-0601 severity=info

function filled(target) {
  for (let i = 0; i < target.length; i++) target[i] = Math.random() * 256;  // finding: VT-0605
}

function filledForNoise(target) {
  for (let i = 0; i < target.length; i++) target[i] = Math.random() * 256;  // no-finding: VT-0605
}

function fills() {
  const sessionKey = new Uint8Array(16), noise = new Uint8Array(16);
  filled(sessionKey);
  filledForNoise(noise);
  return [sessionKey, noise];
}

const never = () => false;

function makesOne() {
  if (never()) {
    return () => Math.random().toString(36);  // no-finding: VT-0605
  }
  return () => require('crypto').randomBytes(16).toString('hex');
}

const resetPassword = makesOne()();
