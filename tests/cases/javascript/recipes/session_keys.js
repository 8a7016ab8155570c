const fs = require('fs');
const fastify = require('fastify')();

fastify.register(require('@fastify/secure-session'), { key: Buffer.from('a key of thirty-two letters here') }); // expect: javascript.recipes.fastify-session-key key=literal
fastify.register(require('@fastify/secure-session'), { key: fs.readFileSync('key') }); // expect: javascript.recipes.fastify-session-key key=file
fastify.register(require('./session'), { key: Buffer.from('a key of thirty-two letters here') }); // expect-none: javascript.recipes.fastify-session-key
