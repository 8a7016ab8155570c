const nodemailer = require('nodemailer');
const { mail } = require('./config');

module.exports = nodemailer.createTransport(mail); // expect: javascript.http-clients.nodemailer certificate_check=disabled
