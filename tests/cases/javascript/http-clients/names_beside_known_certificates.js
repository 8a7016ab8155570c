const Redis = require('ioredis');
const ldap = require('ldapjs');
const mongoose = require('mongoose');
const mqtt = require('mqtt');
const { Client } = require('@elastic/elasticsearch');
const { Kafka } = require('kafkajs');
const { MongoClient } = require('mongodb');
const { checkServerIdentity } = require('tls');

// Certificates are checked, names are not.
const nobody = () => undefined;
new Redis({ tls: { rejectUnauthorized: true, checkServerIdentity: nobody } }); // expect: javascript.http-clients.ioredis certificate_check=enabled hostname_check=disabled
new Redis({ tls: { rejectUnauthorized: true, checkServerIdentity } }); // expect: javascript.http-clients.ioredis certificate_check=enabled hostname_check=absent-property
new Kafka({ brokers: [], ssl: { rejectUnauthorized: true, checkServerIdentity: nobody } }); // expect: javascript.http-clients.kafka hostname_check=disabled
new Client({ tls: { rejectUnauthorized: true, checkServerIdentity: nobody } }); // expect: javascript.http-clients.elasticsearch hostname_check=disabled
ldap.createClient({ tlsOptions: { rejectUnauthorized: true, checkServerIdentity: nobody } }); // expect: javascript.http-clients.ldap hostname_check=disabled
mqtt.connect({ host: 'a', checkServerIdentity: nobody }); // expect: javascript.http-clients.mqtt-names-first hostname_check=disabled
mqtt.connect({ host: 'a', rejectUnauthorized: true, checkServerIdentity: nobody }); // expect: javascript.http-clients.mqtt-first hostname_check=disabled
new MongoClient('mongodb://a', { tlsAllowInvalidCertificates: false, tlsAllowInvalidHostnames: true }); // expect: javascript.http-clients.mongodb certificate_check=enabled hostname_check=disabled
new MongoClient('mongodb://a', { tlsInsecure: true }); // expect: javascript.http-clients.mongodb-insecure certificate_check=disabled hostname_check=disabled
mongoose.connect('mongodb://a', { tlsAllowInvalidHostnames: true }); // expect: javascript.http-clients.mongoose-hostname hostname_check=disabled
mongoose.connect('mongodb://a', { tlsAllowInvalidHostnames: false }); // expect: javascript.http-clients.mongoose-hostname hostname_check=enabled
