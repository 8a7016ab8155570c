const dice = { random: () => 4 };
dice.random(); // expect-none
const Random = 'Math.random()'; // expect-none
const token = Math.random().toString(36); // expect: javascript.random.math-random generator=predictable
const more = window.Math.random(); // expect: javascript.random.math-random generator=predictable
Math.max(1, 2); // expect-none
