const { JWT, JWK } = require('jose');
const own = require('./jose');

exports.issue = (claims) => JWT.sign(claims, JWK.asKey('till-and-drawer'), { algorithm: 'HS256' }); // expect: javascript.tokens.jose-old algorithm=HMAC digest=SHA-256 key=literal
exports.check = (token) => JWT.verify(token, process.env.TILL_KEY, { algorithms: ['HS512'] }); // expect: javascript.tokens.jose-old algorithm=HMAC digest=SHA-512 key=environment
exports.plain = (token) => JWT.verify(token, 'till-and-drawer'); // expect: javascript.tokens.jose-old key=literal
exports.own = (token) => own.JWT.verify(token, 'till-and-drawer'); // expect-none: javascript.tokens.jose-old
