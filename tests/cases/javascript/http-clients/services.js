const mqtt = require('mqtt');
const nats = require('nats');
const ldapts = require('ldapts');
const Imap = require('imap');
const { ImapFlow } = require('imapflow');
const tunnel = require('tunnel');
const soap = require('soap');
const ftp = require('basic-ftp');
const { chromium } = require('playwright');
const { app } = require('electron');

mqtt.connect({ host: 'h', rejectUnauthorized: false }); // expect: javascript.http-clients.mqtt-first certificate_check=disabled
mqtt.connect({ host: 'h', rejectUnauthorized: true }); // expect: javascript.http-clients.mqtt-first certificate_check=enabled
nats.connect({ tls: { rejectUnauthorized: false } }); // expect: javascript.http-clients.nats certificate_check=disabled
new ldapts.Client({ url: 'ldaps://h', tlsOptions: { rejectUnauthorized: false } }); // expect: javascript.http-clients.ldapts certificate_check=disabled
new Imap({ tls: true, tlsOptions: { rejectUnauthorized: false } }); // expect: javascript.http-clients.imap certificate_check=disabled
new ImapFlow({ host: 'h', tls: { rejectUnauthorized: false } }); // expect: javascript.http-clients.imapflow certificate_check=disabled
tunnel.httpsOverHttp({ rejectUnauthorized: false }); // expect: javascript.http-clients.tunnel certificate_check=disabled
soap.createClient('u', { wsdl_options: { rejectUnauthorized: false } }, () => {}); // expect: javascript.http-clients.soap certificate_check=disabled

async function all() {
  const files = new ftp.Client(); // expect-applied: javascript.http-clients.ftp-client
  await files.access({ secure: true, secureOptions: { rejectUnauthorized: false } }); // expect: javascript.http-clients.ftp certificate_check=disabled
  const browser = await chromium.launch(); // expect-applied: javascript.http-clients.playwright-browser
  await browser.newContext({ ignoreHTTPSErrors: true }); // expect: javascript.http-clients.playwright certificate_check=disabled
  await browser.newContext({ ignoreHTTPSErrors: false }); // expect: javascript.http-clients.playwright certificate_check=enabled
}
all();
app.commandLine.appendSwitch('ignore-certificate-errors'); // expect: javascript.http-clients.electron-switch certificate_check=disabled
app.commandLine.appendSwitch('disable-gpu'); // expect-none: javascript.http-clients.electron-switch
