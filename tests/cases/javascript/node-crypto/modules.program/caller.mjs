import { summed as sum } from './wrapper.mjs';

export const run = (text) => sum('sha1', text); // expect-none
