// Clients that hand on what is said of TLS: a check of the host's name that says nothing.
import tls from 'node:tls';
import Redis from 'ioredis';
import { createClient } from 'redis';
import { Kafka } from 'kafkajs';
import { DataSource } from 'typeorm';
import { Sequelize } from 'sequelize';
import { Client as Search } from '@elastic/elasticsearch';
import { ImapFlow } from 'imapflow';
import Imap from 'imap';
import { Client as Directory } from 'ldapts';
import ldap from 'ldapjs';
import knex from 'knex';
import amqp from 'amqplib';
import * as ftp from 'basic-ftp';

const anyone = () => undefined;
const known = (host, certificate) => tls.checkServerIdentity(host, certificate);

new Redis({ host: 'a', tls: { checkServerIdentity: anyone } }); // expect: javascript.http-clients.tls-names hostname_check=disabled
new Redis('rediss://a', { tls: { checkServerIdentity: anyone } }); // expect: javascript.http-clients.ioredis-names hostname_check=disabled
new Redis({ host: 'a', tls: { checkServerIdentity: known } }); // expect-none: javascript.http-clients.tls-names hostname_check=disabled
new Search({ node: 'https://a', tls: { checkServerIdentity: anyone } }); // expect: javascript.http-clients.tls-names hostname_check=disabled
new ImapFlow({ host: 'a', tls: { checkServerIdentity: anyone } }); // expect: javascript.http-clients.tls-names hostname_check=disabled
createClient({ socket: { host: 'a', tls: true, checkServerIdentity: anyone } }); // expect: javascript.http-clients.redis-names hostname_check=disabled
createClient({ socket: { host: 'a', tls: true } }); // expect-none: javascript.http-clients.redis-names
new Kafka({ brokers: ['a:9093'], ssl: { checkServerIdentity: () => null } }); // expect: javascript.http-clients.ssl-names hostname_check=disabled
new Kafka({ brokers: ['a:9093'], ssl: true }); // expect-none: javascript.http-clients.ssl-names
new DataSource({ type: 'postgres', ssl: { checkServerIdentity: anyone } }); // expect: javascript.http-clients.ssl-names hostname_check=disabled
new Imap({ host: 'a', tls: true, tlsOptions: { checkServerIdentity: anyone } }); // expect: javascript.http-clients.tls-options-names hostname_check=disabled
new Directory({ url: 'ldaps://a', tlsOptions: { checkServerIdentity: anyone } }); // expect: javascript.http-clients.tls-options-names hostname_check=disabled
ldap.createClient({ url: 'ldaps://a', tlsOptions: { checkServerIdentity: anyone } }); // expect: javascript.http-clients.ldap-names hostname_check=disabled
new Sequelize({ dialect: 'postgres', dialectOptions: { ssl: { checkServerIdentity: anyone } } }); // expect: javascript.http-clients.sequelize-names hostname_check=disabled
knex({ client: 'pg', connection: { host: 'a', ssl: { checkServerIdentity: anyone } } }); // expect: javascript.http-clients.knex-names hostname_check=disabled
await amqp.connect('amqps://a', { checkServerIdentity: anyone }); // expect: javascript.http-clients.amqp-names hostname_check=disabled
await new ftp.Client().access({ host: 'a', secure: true, secureOptions: { checkServerIdentity: anyone } }); // expect: javascript.http-clients.ftp-names hostname_check=disabled
