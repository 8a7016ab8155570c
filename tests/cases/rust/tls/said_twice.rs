// What is said last of a builder counts.
use native_tls::TlsConnectorBuilder;
use openssl::ssl::{SslConnector, SslConnectorBuilder, SslMethod, SslVerifyMode};

fn usual(builder: &mut SslConnectorBuilder) {
    builder.set_verify(SslVerifyMode::PEER); // expect: rust.tls.openssl-verify certificate_check=enabled
}

fn corrected() {
    let mut builder = SslConnector::builder(SslMethod::tls()).unwrap();
    builder.set_verify(SslVerifyMode::NONE); // expect-none
    usual(&mut builder);
    builder.build();
}

fn perhaps_corrected(strict: bool) {
    let mut builder = SslConnector::builder(SslMethod::tls()).unwrap();
    builder.set_verify(SslVerifyMode::NONE); // expect: rust.tls.openssl-verify certificate_check=disabled
    if strict {
        builder.set_verify(SslVerifyMode::PEER); // expect: rust.tls.openssl-verify certificate_check=enabled
    }
    builder.build();
}

fn tuned(builder: &mut TlsConnectorBuilder) {
    builder.danger_accept_invalid_hostnames(false); // expect: rust.tls.native-hostnames hostname_check=enabled
}

fn of_two() {
    let mut one = native_tls::TlsConnector::builder();
    let mut other = native_tls::TlsConnector::builder();
    one.danger_accept_invalid_hostnames(true); // expect-none
    other.danger_accept_invalid_hostnames(true); // expect: rust.tls.native-hostnames hostname_check=disabled
    tuned(&mut one);
    (one.build(), other.build());
}

fn requests() -> reqwest::Result<reqwest::Client> {
    reqwest::Client::builder()
        .danger_accept_invalid_certs(true) // expect-none
        .danger_accept_invalid_certs(false) // expect: rust.tls.reqwest-certificates certificate_check=enabled
        .danger_accept_invalid_hostnames(true) // expect-none
        .danger_accept_invalid_hostnames(false) // expect: rust.tls.reqwest-hostnames hostname_check=enabled
        .build()
}
