import tls from 'node:tls';
import https from 'node:https';
import got from 'got';
import nodemailer from 'nodemailer';
import pg from 'pg';
import WebSocket from 'ws';
import { Agent, Client } from 'undici';

// Certificates are checked, names are not.
const nobody = () => undefined;
new pg.Pool({ ssl: { rejectUnauthorized: true, checkServerIdentity: nobody } }); // expect: javascript.http-clients.pg certificate_check=enabled hostname_check=disabled
new pg.Pool({ ssl: { rejectUnauthorized: true } }); // expect: javascript.http-clients.pg certificate_check=enabled hostname_check=absent-property
new pg.Pool({ ssl: { rejectUnauthorized: true, checkServerIdentity: tls.checkServerIdentity } }); // expect: javascript.http-clients.pg hostname_check=absent-property
nodemailer.createTransport({ tls: { rejectUnauthorized: true, checkServerIdentity: nobody } }); // expect: javascript.http-clients.nodemailer hostname_check=disabled
new Agent({ connect: { rejectUnauthorized: true, checkServerIdentity: nobody } }); // expect: javascript.http-clients.undici hostname_check=disabled
new Client('https://post.example', { connect: { rejectUnauthorized: true, checkServerIdentity: nobody } }); // expect: javascript.http-clients.undici-client hostname_check=disabled
new WebSocket('wss://post.example', { rejectUnauthorized: true, checkServerIdentity: nobody }); // expect: javascript.http-clients.ws hostname_check=disabled
got('https://post.example', { https: { rejectUnauthorized: true, checkServerIdentity: nobody } }); // expect: javascript.http-clients.got-names-second hostname_check=disabled

// Options of an agent that is made already.
const agent = new https.Agent();
agent.options.checkServerIdentity = nobody; // expect: javascript.node-tls.agent-identity hostname_check=disabled
https.globalAgent.options.checkServerIdentity = nobody; // expect: javascript.node-tls.agent-identity hostname_check=disabled
const toy = { options: {} };
toy.options.checkServerIdentity = nobody; // expect-none: javascript.node-tls.agent-identity
