// fastify, next-auth
function fastify() { return { register() {} }; }
function NextAuth() {}
fastify().register('@fastify/jwt', { secret: 'a' }); // expect-none: javascript.recipes.fastify; expect-none: javascript.recipes.fastify-plugin
NextAuth({ secret: 'a' }); // expect-none: javascript.recipes.next-auth
