// A key that is read from a file, sooner or later.
const fs = require('fs');
const { createHmac } = require('crypto');

function later(data, done) {
  fs.readFile('key.bin', (error, key) => {  // expect-applied: javascript.runtime.read-file-later
    if (error) throw error;
    done(createHmac('sha1', key).update(data)); // expect: javascript.node-crypto.createhmac key=file
  });
}
