// Own checks of a host's name beside Node's: sound where nothing passes that Node's did not pass.
const tls = require('tls');
const https = require('https');
const { checkServerIdentity } = require('tls');

https.request({ host: 'a.example', checkServerIdentity: (host, cert) => tls.checkServerIdentity(host, cert) }); // expect: javascript.node-tls.request hostname_check=enabled
https.request({ // expect: javascript.node-tls.request hostname_check=enabled
  host: 'b.example',
  checkServerIdentity(host, cert) {
    const wrong = checkServerIdentity(host, cert);
    if (wrong) {
      return wrong;
    }
    if (cert.fingerprint256 !== process.env.PIN) return new Error('another certificate');
    return undefined;
  },
});
https.request({ // expect: javascript.node-tls.request hostname_check=enabled
  host: 'c.example',
  checkServerIdentity: function (host, cert) {
    const wrong = tls.checkServerIdentity(host, cert);
    if (wrong !== undefined) throw wrong;
  },
});
https.request({ // expect: javascript.node-tls.request hostname_check=enabled
  host: 'd.example',
  checkServerIdentity: (host, cert) => tls.checkServerIdentity(host, cert) || pinned(cert),
});

const usual = tls.checkServerIdentity;
https.request({ // expect: javascript.node-tls.request hostname_check=enabled
  host: 'd.example',
  checkServerIdentity: (host, cert) => {
    const wrong = usual(host, cert);
    return wrong && new TypeError(wrong.message);
  },
});
https.request({ // expect: javascript.node-tls.request hostname_check=enabled
  host: 'd.example',
  checkServerIdentity: (host, cert) => usual(host, cert) ?? pinned(cert),
});
https.request({ // expect: javascript.node-tls.request hostname_check=custom
  host: 'd.example',
  checkServerIdentity: (host, cert) => usual(host, cert) && strict ? new Error(host) : undefined, // finding: VT-0703
});

https.request({ // expect: javascript.node-tls.request hostname_check=custom
  host: 'e.example',
  checkServerIdentity: (host, cert) => { // finding: VT-0703
    if (host === 'house') return undefined;
    return tls.checkServerIdentity(host, cert);
  },
});
https.request({ // expect: javascript.node-tls.request hostname_check=custom
  host: 'f.example',
  checkServerIdentity: (host, cert) => tls.checkServerIdentity(cert.subject.CN, cert), // finding: VT-0703
});
https.request({ // expect: javascript.node-tls.request hostname_check=custom
  host: 'g.example',
  checkServerIdentity: (host, cert) => { // finding: VT-0703
    const wrong = tls.checkServerIdentity(host, cert);
    if (wrong) report(wrong);
    return cert.subject.O === 'Example' ? undefined : wrong;
  },
});
let last;
https.request({ // expect: javascript.node-tls.request hostname_check=custom
  host: 'h.example',
  checkServerIdentity: (host, cert) => { // finding: VT-0703
    if (host === 'house') return last;
    return tls.checkServerIdentity(host, cert);
  },
});
https.request({ // expect: javascript.node-tls.request hostname_check=custom
  host: 'i.example',
  checkServerIdentity: (host, cert) => tls.checkServerIdentity(host, pinned), // finding: VT-0703
});
