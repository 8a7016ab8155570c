module.exports = { rounds: 1000, size: 16 }; // expect-none
