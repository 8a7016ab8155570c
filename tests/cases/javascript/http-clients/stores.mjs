import nodemailer from 'nodemailer';
import pg from 'pg';
import mysql from 'mysql2/promise';
import { Connection } from 'tedious';
import sql from 'mssql';
import { MongoClient } from 'mongodb';
import mongoose from 'mongoose';
import Redis from 'ioredis';
import redis from 'redis';
import mqtt from 'mqtt';
import ldap from 'ldapjs';
import { Kafka } from 'kafkajs';
import { Client } from '@elastic/elasticsearch';
import { DataSource } from 'typeorm';
import { Sequelize } from 'sequelize';
import knex from 'knex';
import { Client as Own } from './client.js';

new Own({ ssl: { rejectUnauthorized: false } }); // expect-none
new pg.Pool({ host: 'a' }); // expect-none
new pg.Pool({ ssl: false }); // expect-none
const manual = 'new pg.Client({ ssl: { rejectUnauthorized: false } })'; // expect-none

nodemailer.createTransport({ host: 'a', tls: { rejectUnauthorized: false } }); // expect: javascript.http-clients.nodemailer certificate_check=disabled
new pg.Client({ ssl: { rejectUnauthorized: false } }); // expect: javascript.http-clients.pg certificate_check=disabled
mysql.createPool({ ssl: { rejectUnauthorized: true } }); // expect: javascript.http-clients.mysql certificate_check=enabled
new Connection({ options: { encrypt: true, trustServerCertificate: true } }); // expect: javascript.http-clients.tedious certificate_check=disabled
sql.connect({ options: { trustServerCertificate: false } }); // expect: javascript.http-clients.mssql certificate_check=enabled
new MongoClient('mongodb://a', { tls: true, tlsAllowInvalidCertificates: true }); // expect: javascript.http-clients.mongodb certificate_check=disabled
new MongoClient('mongodb://a', { tlsInsecure: true }); // expect: javascript.http-clients.mongodb-insecure certificate_check=disabled
new MongoClient('mongodb://a', { tlsAllowInvalidHostnames: true }); // expect: javascript.http-clients.mongodb-hostname hostname_check=disabled
mongoose.connect('mongodb://a', { tlsAllowInvalidCertificates: true }); // expect: javascript.http-clients.mongoose certificate_check=disabled
mongoose.connect('mongodb://a', { tlsInsecure: true }); // expect: javascript.http-clients.mongoose-insecure certificate_check=disabled
new Redis({ tls: { rejectUnauthorized: false } }); // expect: javascript.http-clients.ioredis certificate_check=disabled
new Redis(6379, { tls: { rejectUnauthorized: false } }); // expect: javascript.http-clients.ioredis-second certificate_check=disabled
redis.createClient({ socket: { tls: true, rejectUnauthorized: false } }); // expect: javascript.http-clients.redis certificate_check=disabled
redis.createClient({ tls: { rejectUnauthorized: false } }); // expect: javascript.http-clients.redis-tls certificate_check=disabled
mqtt.connect('mqtts://a', { rejectUnauthorized: false }); // expect: javascript.http-clients.amqp certificate_check=disabled
ldap.createClient({ tlsOptions: { rejectUnauthorized: false } }); // expect: javascript.http-clients.ldap certificate_check=disabled
new Kafka({ ssl: { rejectUnauthorized: false } }); // expect: javascript.http-clients.kafka certificate_check=disabled
new Client({ tls: { rejectUnauthorized: false } }); // expect: javascript.http-clients.elasticsearch certificate_check=disabled
new Client({ ssl: { rejectUnauthorized: false } }); // expect: javascript.http-clients.elasticsearch-old certificate_check=disabled
new DataSource({ ssl: { rejectUnauthorized: false } }); // expect: javascript.http-clients.typeorm certificate_check=disabled
new Sequelize({ dialectOptions: { ssl: { rejectUnauthorized: false } } }); // expect: javascript.http-clients.sequelize certificate_check=disabled
new Sequelize('postgres://a', { dialectOptions: { ssl: { rejectUnauthorized: false } } }); // expect: javascript.http-clients.sequelize-second certificate_check=disabled
new Sequelize('a', 'b', 'c', { dialectOptions: { ssl: { rejectUnauthorized: false } } }); // expect: javascript.http-clients.sequelize-fourth certificate_check=disabled
knex({ client: 'pg', connection: { ssl: { rejectUnauthorized: false } } }); // expect: javascript.http-clients.knex certificate_check=disabled
