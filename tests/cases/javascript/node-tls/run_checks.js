// Own checks of a host's name that are found by running them with a check that refuses: methods of objects, of a base,
// of prototypes, of what stands behind an interface.
const tls = require('tls');
const https = require('https');

class Usual {
  verify(host, cert) {
    return tls.checkServerIdentity(host, cert);
  }
}
class Told extends Usual {
  verify(host, cert) {
    const wrong = super.verify(host.toLowerCase(), cert);
    if (wrong) console.log(wrong.message);
    return wrong;
  }
}
class Open {
  verify() {
    return undefined;
  }
}
const usual = new Told();
const open = new Open();
https.request({ host: 'a.example', checkServerIdentity: (h, c) => usual.verify(h, c) }); // expect: javascript.node-tls.request hostname_check=enabled
https.request({ host: 'b.example', checkServerIdentity: (h, c) => open.verify(h, c) }); // expect: javascript.node-tls.request hostname_check=custom; finding: VT-0703

function Checks(strict) {
  this.strict = strict;
}
Checks.prototype.check = function (host, cert) {
  if (this.strict) {
    return tls.checkServerIdentity(host, cert);
  }
};
const strict = new Checks(true);
const loose = new Checks(false);
https.request({ host: 'c.example', checkServerIdentity: (h, c) => strict.check(h, c) }); // expect: javascript.node-tls.request hostname_check=enabled
https.request({ host: 'd.example', checkServerIdentity: (h, c) => loose.check(h, c) }); // expect: javascript.node-tls.request hostname_check=custom; finding: VT-0703
https.request({ // expect: javascript.node-tls.request hostname_check=custom
  host: 'e.example',
  checkServerIdentity: (host, cert) => { // finding: VT-0703
    host = cert.subject.CN;
    return tls.checkServerIdentity(host, cert);
  },
});
https.request({ // expect: javascript.node-tls.request hostname_check=custom
  host: 'f.example',
  checkServerIdentity: (host, cert) => { // finding: VT-0703
    const wrong = tls.checkServerIdentity(host, cert);
    if (wrong && wrong.code !== 'OLD') return wrong;
  },
});
