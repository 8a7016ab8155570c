// What is drawn for whoever calls a function that stands in a table.
const SOURCES = [drawn, (count) => count];
const byName = { short: named, long: () => Math.random(), spare: () => Math.random() }; // expect: javascript.random.math-random purpose=token

function drawn(count) {
  return Math.random() * count; // expect: javascript.random.math-random purpose=token
}

function named(count) {
  return Math.random() * count; // expect: javascript.random.math-random purpose=token
}

function sessionToken() {
  return SOURCES[0](24);
}

function newPassword() {
  return byName.short(3);
}

function resetToken() {
  return byName['long']();
}

function look(byName) {
  const apiToken = byName.spare();
  return apiToken;
}

module.exports = { sessionToken, newPassword, resetToken, look };
