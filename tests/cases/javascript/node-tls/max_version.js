require('tls').DEFAULT_MAX_VERSION = 'TLSv1.2'; // expect: javascript.node-tls.default-max-version version_max=1.2
const other = {};
other.DEFAULT_MAX_VERSION = 'TLSv1'; // expect-none
