// Names that a file takes from another by way of a third, and a table that is handed on as a whole.
export const weakDigest = 'md5'; // expect-none
export const strongDigest = 'sha512';
export default { cacheDigest: 'sha1' };
