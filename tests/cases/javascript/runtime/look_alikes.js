// Objects of our own that are called like those of the library.
function own(...a) {
  return a.length;
}

const m0 = { readFileSync: own, readFile: own };
const Date = { now: own };

function all(a) {
  m0.readFileSync(); // expect-none: javascript.runtime.read-file
  Date.now(); // expect-none: javascript.runtime.time
  m0.readFile(); // expect-none: javascript.runtime.read-file-later
}
