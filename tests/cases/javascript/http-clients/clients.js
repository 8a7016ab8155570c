const request = require('request');
const needle = require('needle');
const got = require('got');
const superagent = require('superagent');
import { Agent, Pool } from 'undici';
import WebSocket from 'ws';
const { io } = require('socket.io-client');
import { HttpsProxyAgent } from 'https-proxy-agent';
const httpProxy = require('http-proxy');
const puppeteer = require('puppeteer');
const mine = { get: (x) => x, createProxyServer: (x) => x };
class Socket {}

mine.get('https://a', { rejectUnauthorized: false }); // expect-none
mine.createProxyServer({ secure: false }); // expect-none
new Socket('wss://a', { rejectUnauthorized: false }); // expect-none
request('https://a'); // expect-none

request({ url: 'https://a', strictSSL: false }, done); // expect: javascript.http-clients.request-strict certificate_check=disabled
request.get({ url: 'https://a', rejectUnauthorized: false }); // expect: javascript.http-clients.request certificate_check=disabled
request.post('https://a', { strictSSL: true }); // expect: javascript.http-clients.request-strict-second certificate_check=enabled
request('https://a', { rejectUnauthorized: false }, done); // expect: javascript.http-clients.request-second certificate_check=disabled
request({ url: 'https://a', agentOptions: { rejectUnauthorized: false } }); // expect: javascript.http-clients.request-agent certificate_check=disabled
needle.get('https://a', { rejectUnauthorized: false }); // expect: javascript.http-clients.needle certificate_check=disabled
needle.post('https://a', {}, { rejectUnauthorized: false }); // expect: javascript.http-clients.needle-third certificate_check=disabled
needle('get', 'https://a', null, { rejectUnauthorized: false }); // expect: javascript.http-clients.needle-fourth certificate_check=disabled
got.extend({ https: { rejectUnauthorized: false } }); // expect: javascript.http-clients.got certificate_check=disabled
got('https://a', { https: { rejectUnauthorized: true } }); // expect: javascript.http-clients.got-second certificate_check=enabled
got('https://a', { rejectUnauthorized: false }); // expect: javascript.http-clients.got-old certificate_check=disabled
superagent.get('https://a').set('a', 'b').disableTLSCerts(); // expect: javascript.http-clients.superagent certificate_check=disabled; expect-applied: javascript.http-clients.superagent-request
new Agent({ connect: { rejectUnauthorized: false } }); // expect: javascript.http-clients.undici certificate_check=disabled
new Agent({ requestTls: { rejectUnauthorized: false } }); // expect: javascript.http-clients.undici-proxy certificate_check=disabled
new Pool('https://a', { connect: { rejectUnauthorized: false } }); // expect: javascript.http-clients.undici-client certificate_check=disabled
new Pool('https://a', { tls: { rejectUnauthorized: false } }); // expect: javascript.http-clients.undici-client-tls certificate_check=disabled
new WebSocket('wss://a', { rejectUnauthorized: false }); // expect: javascript.http-clients.ws certificate_check=disabled
new WebSocket('wss://a', [], { rejectUnauthorized: false }); // expect: javascript.http-clients.ws-third certificate_check=disabled
io('https://a', { rejectUnauthorized: false }); // expect: javascript.http-clients.socket-io certificate_check=disabled
new HttpsProxyAgent('http://a', { rejectUnauthorized: false }); // expect: javascript.http-clients.proxy-agent certificate_check=disabled
new HttpsProxyAgent({ host: 'a', rejectUnauthorized: false }); // expect: javascript.http-clients.proxy-agent-old certificate_check=disabled
httpProxy.createProxyServer({ target: 'https://a', secure: false }); // expect: javascript.http-clients.http-proxy certificate_check=disabled
puppeteer.launch({ acceptInsecureCerts: true }); // expect: javascript.http-clients.puppeteer certificate_check=disabled
puppeteer.launch({ ignoreHTTPSErrors: true }); // expect: javascript.http-clients.puppeteer-old certificate_check=disabled
