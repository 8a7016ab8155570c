const request = require('house/request');
const nodemailer = require('house/nodemailer');
const { Client } = require('house/pg');
const { MongoClient } = require('house/mongodb');
const mongoose = require('house/mongoose');

function all(url, done) {
  request.get({ url, agentOptions: { secureProtocol: 'SSLv3_method', rejectUnauthorized: true } }, done); // expect-none: javascript.http-clients.request-agent-version
  nodemailer.createTransport({ tls: { checkServerIdentity: () => undefined } }); // expect-none: javascript.http-clients.nodemailer-names
  new Client({ ssl: { checkServerIdentity: () => null } }); // expect-none: javascript.http-clients.pg-names
  new MongoClient('mongodb://a/b?tls=true&tlsInsecure=true'); // expect-none: javascript.http-clients.mongodb-address
  mongoose.connect('mongodb://a/b?tlsInsecure=true'); // expect-none: javascript.http-clients.mongoose-address
}
