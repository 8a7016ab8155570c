const { app, session, BrowserWindow } = require('electron');

app.on('certificate-error', (event, contents, url, error, certificate, callback) => { // expect: javascript.http-clients.electron-error certificate_check=disabled
  console.warn(url, error);
  event.preventDefault();
  callback(true);
});

app.whenReady().then(() => {
  const win = new BrowserWindow();
  session.defaultSession.setCertificateVerifyProc((request, callback) => callback(0)); // expect: javascript.http-clients.electron-verify certificate_check=disabled
  win.webContents.session.setCertificateVerifyProc(function (request, done) { // expect: javascript.http-clients.electron-verify certificate_check=disabled
    if (request.errorCode) console.warn(request.hostname);
    done(0);
  });
  session.fromPartition('persist:till').setCertificateVerifyProc(accept); // expect: javascript.http-clients.electron-verify certificate_check=disabled
});

function accept(request, callback) {
  callback(0);
}
