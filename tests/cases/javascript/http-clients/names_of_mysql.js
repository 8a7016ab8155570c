const mysql = require('mysql2/promise');
const own = require('./mysql2');

const ssl = { ca: process.env.DB_CA, verifyIdentity: false };

module.exports = [
  mysql.createPool({ host: 'db.example', ssl }), // expect: javascript.http-clients.mysql2-names hostname_check=disabled
  mysql.createConnection({ host: 'db.example', ssl: { verifyIdentity: true } }), // expect: javascript.http-clients.mysql2-names hostname_check=enabled
  mysql.createPool({ host: 'db.example', ssl: { verifyIdentity: false, rejectUnauthorized: false } }), // expect: javascript.http-clients.mysql hostname_check=disabled certificate_check=disabled
  own.createPool({ host: 'db.example', ssl }), // expect-none: javascript.http-clients.mysql2-names
];
