import crypto from 'node:crypto';

export function old(note) {
  return crypto.createHash('md5').update(note).digest('hex'); // finding: VT-0201 severity=medium
}

export function aging(note) {
  return crypto.createHash('sha1').update(note).digest('hex'); // finding: VT-0202 severity=medium
}

export function good(note) {
  return crypto.createHash('sha256').update(note).digest('hex'); // no-finding
}

export function tag(key, note) {
  return crypto.createHmac('sha1', key).update(note).digest(); // no-finding
}

export function tagWithFixedKey(note) {
  return crypto.createHmac('sha256', 'written down for all to see').update(note).digest(); // finding: VT-0301 severity=high
}

export function tagWithKeyOfTheEnvironment(note) {
  return crypto.createHmac('sha256', process.env.NOTE_KEY).update(note).digest(); // no-finding
}

export function signOld(key, note) {
  return crypto.createSign('RSA-SHA1').update(note).sign(key); // finding: VT-0203 severity=high
}

export function sign(key, note) {
  return crypto.createSign('RSA-SHA256').update(note).sign(key); // no-finding
}

export function guessedTag(note) {
  const key = String(Math.random()); // finding: VT-0605 severity=high
  return crypto.createHmac('sha256', key).update(note).digest(); // finding: VT-0303 severity=high
}

export function drawnTag(note) {
  const key = crypto.randomBytes(32); // no-finding
  return crypto.createHmac('sha256', key).update(note).digest(); // no-finding
}

export function lottery() {
  return Math.floor(Math.random() * 49) + 1; // finding: VT-0601 severity=info
}

export function fewRounds(password, salt) {
  return crypto.pbkdf2Sync(password, salt, 100, 32, 'sha256'); // finding: VT-0401 severity=high
}

export function someRounds(password, salt) {
  return crypto.pbkdf2Sync(password, salt, 5000, 32, 'sha256'); // finding: VT-0402 severity=medium
}

export function fixedSalt(password) {
  return crypto.pbkdf2Sync(password, 'shop', 600000, 32, 'sha256'); // finding: VT-0320 severity=medium
}

export function fixedPassword(salt) {
  return crypto.pbkdf2Sync('open sesame', salt, 600000, 32, 'sha256'); // finding: VT-0302 severity=high
}

export function careful(password) {
  const salt = crypto.randomBytes(16); // no-finding
  return crypto.pbkdf2Sync(password, salt, 600000, 32, 'sha256'); // no-finding
}

export function smallKey() {
  return crypto.generateKeyPairSync('rsa', { modulusLength: 1024 }); // finding: VT-0501 severity=high
}

export function largeKey() {
  return crypto.generateKeyPairSync('rsa', { modulusLength: 3072 }); // no-finding
}
