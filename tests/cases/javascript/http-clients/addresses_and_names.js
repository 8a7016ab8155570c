const request = require('request');
const nodemailer = require('nodemailer');
const { Client, Pool } = require('pg');
const { MongoClient } = require('mongodb');
const mongoose = require('mongoose');
const production = process.env.NODE_ENV === 'production';

function all(url, done) {
  request.get({ url, agentOptions: { secureProtocol: 'SSLv3_method' } }, done); // expect: javascript.http-clients.request-agent-version protocol=SSL version=3.0
  request.get({ url, agentOptions: { secureProtocol: 'TLS_method' } }, done); // expect-none: javascript.http-clients.request-agent-version
  nodemailer.createTransport({ tls: { checkServerIdentity: () => undefined } }); // expect: javascript.http-clients.nodemailer-names hostname_check=disabled
  new Client({ ssl: { checkServerIdentity: () => null } }); // expect: javascript.http-clients.pg-names hostname_check=disabled
  new Client({ ssl: { checkServerIdentity: require('tls').checkServerIdentity } }); // expect-none: javascript.http-clients.pg-names
  new MongoClient('mongodb://a/b?tls=true&tlsInsecure=true'); // expect: javascript.http-clients.mongodb-address certificate_check=disabled
  new MongoClient('mongodb://a/b?tlsAllowInvalidHostnames=true&tls=true'); // expect: javascript.http-clients.mongodb-address hostname_check=disabled
  new MongoClient('mongodb://a/b?tls=true'); // expect-none: javascript.http-clients.mongodb-address
  mongoose.connect('mongodb+srv://a/b?tlsAllowInvalidCertificates=true'); // expect: javascript.http-clients.mongoose-address certificate_check=disabled
  // Where only one of the ways has the option, it is that.
  new Pool({ ssl: production ? { rejectUnauthorized: false } : undefined }); // expect: javascript.http-clients.pg certificate_check=disabled
  new Pool(production ? { ssl: { rejectUnauthorized: false } } : {}); // expect: javascript.http-clients.pg certificate_check=disabled
}
