// Objects of our own.
const own = { connect() {}, createClient() {}, access() {}, newContext() {}, httpsOverHttp() {}, appendSwitch() {}, launch() {}, Client: class {}, Imap: class {}, ImapFlow: class {} };
own.connect({ host: 'h', rejectUnauthorized: false }); // expect-none: javascript.http-clients.mqtt-first
own.connect({ tls: { rejectUnauthorized: false } }); // expect-none: javascript.http-clients.nats
new own.Client({ tlsOptions: { rejectUnauthorized: false } }); // expect-none: javascript.http-clients.ldapts; expect-none: javascript.http-clients.ftp-client
new own.Imap({ tlsOptions: { rejectUnauthorized: false } }); // expect-none: javascript.http-clients.imap
new own.ImapFlow({ tls: { rejectUnauthorized: false } }); // expect-none: javascript.http-clients.imapflow
own.httpsOverHttp({ rejectUnauthorized: false }); // expect-none: javascript.http-clients.tunnel
own.createClient('u', { wsdl_options: { rejectUnauthorized: false } }); // expect-none: javascript.http-clients.soap
own.access({ secureOptions: { rejectUnauthorized: false } }); // expect-none: javascript.http-clients.ftp
own.launch(); // expect-none: javascript.http-clients.playwright-browser
own.newContext({ ignoreHTTPSErrors: true }); // expect-none: javascript.http-clients.playwright
own.appendSwitch('ignore-certificate-errors'); // expect-none: javascript.http-clients.electron-switch
