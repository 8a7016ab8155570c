// A method that goes by the name of what is imported asks that, not itself.
import https from 'https';
import { checkServerIdentity } from 'tls';

https.request({ // expect: javascript.node-tls.request hostname_check=enabled
  host: 'a.example',
  checkServerIdentity(name, certificate) {
    const wrong = checkServerIdentity(name, certificate);
    return wrong ?? (certificate.fingerprint256 ? undefined : new Error('no fingerprint'));
  },
});
