const fastify = require('fastify')(); // expect-applied: javascript.recipes.fastify
const Koa = require('koa');
const NextAuth = require('next-auth').default;
const AWS = require('aws-sdk');
const { S3Client } = require('@aws-sdk/client-s3');
const { Client } = require('ssh2');

fastify.register(require('@fastify/jwt'), { secret: 'a-secret-of-tokens' }); // expect: javascript.recipes.fastify-plugin key=literal; expect-applied: javascript.recipes.fastify-plugin
fastify.register(require('@fastify/cookie'), { secret: process.env.SECRET }); // expect: javascript.recipes.fastify-plugin key=environment
fastify.register(require('@fastify/helmet'), { secret: 'a-secret-of-tokens' }); // expect-none: javascript.recipes.fastify-plugin

const app = new Koa(); // expect-applied: javascript.recipes.koa
app.keys = ['a-secret-of-cookies']; // expect: javascript.recipes.koa-keys key=literal

module.exports = NextAuth({ secret: 'a-secret-of-sessions', providers: [] }); // expect: javascript.recipes.next-auth key=literal

AWS.config.update({ accessKeyId: 'AKIA0', secretAccessKey: 'a-secret-of-requests' }); // expect: javascript.recipes.aws-config key=literal
AWS.config.update({ region: 'eu-west-1' }); // expect-none: javascript.recipes.aws-config
new AWS.Credentials('AKIA0', 'a-secret-of-requests'); // expect: javascript.recipes.aws-credentials key=literal
new AWS.S3({ accessKeyId: 'AKIA0', secretAccessKey: 'a-secret-of-requests' }); // expect: javascript.recipes.aws-client key=literal
new S3Client({ credentials: { accessKeyId: 'AKIA0', secretAccessKey: 'a-secret-of-requests' } }); // expect: javascript.recipes.aws-client-3 key=literal
new S3Client({ region: 'eu-west-1' }); // expect-none: javascript.recipes.aws-client-3

new Client().connect({ host: 'files', username: 'deploy', password: 'a-password' }); // expect: javascript.recipes.ssh2-connect password=literal; expect-applied: javascript.recipes.ssh2

const toy = { register() {}, update() {}, connect() {}, keys: [], S3: class {}, Credentials: class {}, S3Client: class {}, Koa: class {} };
toy.register(require('@fastify/jwt'), { secret: 'a' }); // expect-none: javascript.recipes.fastify-plugin
toy.keys = ['a']; // expect-none: javascript.recipes.koa-keys
new toy.Koa(); // expect-none: javascript.recipes.koa
toy.update({ secretAccessKey: 'a' }); // expect-none: javascript.recipes.aws-config
new toy.Credentials('a', 'b'); // expect-none: javascript.recipes.aws-credentials
new toy.S3({ secretAccessKey: 'a' }); // expect-none: javascript.recipes.aws-client
new toy.S3Client({ credentials: { secretAccessKey: 'a' } }); // expect-none: javascript.recipes.aws-client-3
toy.connect({ password: 'a' }); // expect-none: javascript.recipes.ssh2-connect
new toy.S3Client().connect({ password: 'a' }); // expect-none: javascript.recipes.ssh2
