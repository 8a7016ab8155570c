// expect-none
const _secret = 'SHA-512';
String pick(String a) => a.toUpperCase();
