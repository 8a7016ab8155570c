use reqwest as real;
use shop::net::{native, web, ServerCertVerifier, SslConnector};

fn all() {
    let a = web::Client::builder(); // expect-none: rust.tls.reqwest-builder
    a.danger_accept_invalid_certs(true); // expect-none: rust.tls.reqwest-certificates
    a.danger_accept_invalid_hostnames(true); // expect-none: rust.tls.reqwest-hostnames
    a.min_tls_version(1); // expect-none: rust.tls.reqwest-version
    let b = native::TlsConnector::builder(); // expect-none: rust.tls.native-builder
    b.danger_accept_invalid_certs(true); // expect-none: rust.tls.native-certificates
    b.danger_accept_invalid_hostnames(true); // expect-none: rust.tls.native-hostnames
    b.min_protocol_version(1); // expect-none: rust.tls.native-version
    let c = SslConnector::builder(1); // expect-none: rust.tls.openssl-builder
    c.set_verify(NONE); // expect-none: rust.tls.openssl-verify
    c.set_min_proto_version(1); // expect-none: rust.tls.openssl-version
    c.set_max_proto_version(1); // expect-none: rust.tls.openssl-version-max
    c.set_cipher_list("RC4"); // expect-none: rust.tls.openssl-cipher-list
    c.set_ciphersuites("TLS_AES_128_GCM_SHA256"); // expect-none: rust.tls.openssl-ciphersuites
    c.set_verify(net::SslVerifyMode::empty()); // expect-none: rust.tls.openssl-verify-empty
}
