const grpc = require('@grpc/grpc-js');

exports.open = grpc.credentials.createSsl(null, null, null, { rejectUnauthorized: false, checkServerIdentity: () => undefined }); // expect: javascript.http-clients.grpc certificate_check=disabled hostname_check=disabled; finding: VT-0701
exports.good = grpc.credentials.createSsl(null, null, null, { rejectUnauthorized: true }); // expect: javascript.http-clients.grpc certificate_check=enabled; no-finding: VT-0701
exports.plain = grpc.credentials.createSsl(); // expect-none: javascript.http-clients.grpc
