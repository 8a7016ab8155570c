// expect-none
export const hashing = { iterations: 1000, digest: 'sha256' };
