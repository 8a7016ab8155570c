// The same names of other packages.
import { Redis, Imap, Sequelize, Kafka, createClient, knex, connect, Client } from './own.mjs';

new Redis({ tls: { checkServerIdentity: () => {} } }); // expect-none: javascript.http-clients.tls-names
new Redis('a', { tls: { checkServerIdentity: () => {} } }); // expect-none: javascript.http-clients.ioredis-names
createClient({ socket: { checkServerIdentity: () => {} } }); // expect-none: javascript.http-clients.redis-names
createClient({ tlsOptions: { checkServerIdentity: () => {} } }); // expect-none: javascript.http-clients.ldap-names
new Kafka({ ssl: { checkServerIdentity: () => {} } }); // expect-none: javascript.http-clients.ssl-names
new Imap({ tlsOptions: { checkServerIdentity: () => {} } }); // expect-none: javascript.http-clients.tls-options-names
new Sequelize({ dialectOptions: { ssl: { checkServerIdentity: () => {} } } }); // expect-none: javascript.http-clients.sequelize-names
knex({ connection: { ssl: { checkServerIdentity: () => {} } } }); // expect-none: javascript.http-clients.knex-names
connect('amqps://a', { checkServerIdentity: () => {} }); // expect-none: javascript.http-clients.amqp-names
new Client().access({ secureOptions: { checkServerIdentity: () => {} } }); // expect-none: javascript.http-clients.ftp-names
