// Objects of our own that are called like those of the library.
function own(...a) {
  return a.length;
}

const m0 = own;
const m1 = own;
const m2 = own;
const m3 = { Agent: own, Client: own };
const m4 = own;
const m5 = { "io-client": own };
const m6 = { HttpsProxyAgent: own };
const m7 = { createProxyServer: own };
const m8 = { createTransport: own };
const m9 = { Client: own };
const m10 = { createConnection: own };
const m11 = { Connection: own };
const m12 = { connect: own };
const m13 = { MongoClient: own };
const m14 = { connect: own };
const m15 = own;
const m16 = { createClient: own };
const m17 = { connect: own };
const m18 = { createClient: own };
const m19 = { Kafka: own };
const m20 = { Client: own };
const m21 = { DataSource: own };
const m22 = own;
const m23 = own;
const m24 = { launch: own };
const m25 = Object.assign(own, { Request: { disableTLSCerts: own } });

function all(a) {
  m0(a); // expect-none: javascript.http-clients.request-strict
  m0(a); // expect-none: javascript.http-clients.request
  m0(a, a); // expect-none: javascript.http-clients.request-strict-second
  m0(a, a); // expect-none: javascript.http-clients.request-second
  m0(a); // expect-none: javascript.http-clients.request-agent
  m1(a, a); // expect-none: javascript.http-clients.needle
  m1(a, a, a); // expect-none: javascript.http-clients.needle-third
  m1(a, a, a, a); // expect-none: javascript.http-clients.needle-fourth
  m2(a); // expect-none: javascript.http-clients.got
  m2(a, a); // expect-none: javascript.http-clients.got-second
  m2(a, a); // expect-none: javascript.http-clients.got-old
  use(new m3.Agent(a)); // expect-none: javascript.http-clients.undici
  use(new m3.Agent(a)); // expect-none: javascript.http-clients.undici-proxy
  use(new m3.Client(a, a)); // expect-none: javascript.http-clients.undici-client
  use(new m3.Client(a, a)); // expect-none: javascript.http-clients.undici-client-tls
  use(new m4(a, a)); // expect-none: javascript.http-clients.ws
  use(new m4(a, a, a)); // expect-none: javascript.http-clients.ws-third
  m5.io-client(a, a); // expect-none: javascript.http-clients.socket-io
  use(new m6.HttpsProxyAgent(a, a)); // expect-none: javascript.http-clients.proxy-agent
  use(new m6.HttpsProxyAgent(a)); // expect-none: javascript.http-clients.proxy-agent-old
  m7.createProxyServer(a); // expect-none: javascript.http-clients.http-proxy
  m8.createTransport(a); // expect-none: javascript.http-clients.nodemailer
  use(new m9.Client(a)); // expect-none: javascript.http-clients.pg
  m10.createConnection(a); // expect-none: javascript.http-clients.mysql
  use(new m11.Connection(a)); // expect-none: javascript.http-clients.tedious
  m12.connect(a); // expect-none: javascript.http-clients.mssql
  use(new m13.MongoClient(a, a)); // expect-none: javascript.http-clients.mongodb
  use(new m13.MongoClient(a, a)); // expect-none: javascript.http-clients.mongodb-insecure
  m14.connect(a, a); // expect-none: javascript.http-clients.mongoose
  m14.connect(a, a); // expect-none: javascript.http-clients.mongoose-insecure
  use(new m13.MongoClient(a, a)); // expect-none: javascript.http-clients.mongodb-hostname
  use(new m15(a)); // expect-none: javascript.http-clients.ioredis
  use(new m15(a, a)); // expect-none: javascript.http-clients.ioredis-second
  m16.createClient(a); // expect-none: javascript.http-clients.redis
  m16.createClient(a); // expect-none: javascript.http-clients.redis-tls
  m17.connect(a, a); // expect-none: javascript.http-clients.amqp
  m18.createClient(a); // expect-none: javascript.http-clients.ldap
  use(new m19.Kafka(a)); // expect-none: javascript.http-clients.kafka
  use(new m20.Client(a)); // expect-none: javascript.http-clients.elasticsearch
  use(new m20.Client(a)); // expect-none: javascript.http-clients.elasticsearch-old
  use(new m21.DataSource(a)); // expect-none: javascript.http-clients.typeorm
  use(new m22(a)); // expect-none: javascript.http-clients.sequelize
  use(new m22(a, a)); // expect-none: javascript.http-clients.sequelize-second
  use(new m22(a, a, a, a)); // expect-none: javascript.http-clients.sequelize-fourth
  m23(a); // expect-none: javascript.http-clients.knex
  m24.launch(a); // expect-none: javascript.http-clients.puppeteer
  m24.launch(a); // expect-none: javascript.http-clients.puppeteer-old
  m25(); // expect-none: javascript.http-clients.superagent-request
  m25.Request.disableTLSCerts(); // expect-none: javascript.http-clients.superagent
  own.credentials = { createSsl: own };
  own.credentials.createSsl(a, a, a, { rejectUnauthorized: false }); // expect-none: javascript.http-clients.grpc
}
