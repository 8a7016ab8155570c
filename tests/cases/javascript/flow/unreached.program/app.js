const { sum, shortened, handed } = require('./sums');

console.log(sum('x')); // expect-none: javascript.node-crypto.createhash
console.log(shortened('x', 'new'));
console.log(handed('x', 'new'), [['y', 'old']].map((one) => one.reduce(handed)));
