export * from './defaults.mjs'; // expect-none
export { strongDigest as soundDigest } from './defaults.mjs';
export { default as preset } from './defaults.mjs';
export * as whole from './defaults.mjs';
