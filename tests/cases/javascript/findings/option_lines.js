const https = require('https');
const tls = require('tls');

https.request({
  host: 'a.example',
  rejectUnauthorized: false, // finding: VT-0701 severity=high
});

const options = {
  host: 'b.example',
  rejectUnauthorized: false, // finding: VT-0701 severity=high
};
tls.connect(options); // no-finding

const changed = {
  host: 'c.example',
  rejectUnauthorized: true, // no-finding
};
changed.rejectUnauthorized = false;
tls.connect(changed); // finding: VT-0701 severity=high

tls.connect(443, 'd.example', {
  minVersion: 'TLSv1', // finding: VT-0711 severity=medium
  servername: 'd.example',
});
