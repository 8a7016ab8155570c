module.exports = { digestName: 'sha384', rounds: 4 }; // expect-none
