const { app, session } = require('electron');
const own = require('./app');

// Its own word counts, or that of the certificate it knows.
app.on('certificate-error', (event, contents, url, error, certificate, callback) => { // expect-none: javascript.http-clients.electron-error certificate_check=disabled
  if (certificate.fingerprint === process.env.PIN) {
    event.preventDefault();
    callback(true);
    return;
  }
  callback(false);
});
app.on('certificate-error', (event, contents, url, error, certificate, callback) => { // expect-none: javascript.http-clients.electron-error certificate_check=disabled
  if (url.startsWith('https://localhost')) {
    event.preventDefault();
    callback(true);
  }
});
app.on('ready', (event, callback) => callback(true)); // expect-none: javascript.http-clients.electron-error
own.on('certificate-error', (event, callback) => callback(true)); // expect-none: javascript.http-clients.electron-error
session.defaultSession.setCertificateVerifyProc((request, callback) => callback(-3)); // expect-none: javascript.http-clients.electron-verify certificate_check=disabled
session.defaultSession.setCertificateVerifyProc((request, callback) => { // expect-none: javascript.http-clients.electron-verify certificate_check=disabled
  if (request.hostname !== 'till.example') return callback(-3);
  callback(0);
});
session.defaultSession.setCertificateVerifyProc((request, callback) => { // expect-none: javascript.http-clients.electron-verify certificate_check=disabled
  callback(request.verificationResult === 'net::OK' ? 0 : -2);
});
own.setCertificateVerifyProcedure((request, callback) => callback(0)); // expect-none: javascript.http-clients.electron-verify
