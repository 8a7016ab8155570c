use native_tls::{Certificate, Identity, TlsConnector};
use openssl::ssl::{SslAcceptor, SslConnector, SslMethod, SslVerifyMode, SslVersion};

fn accepts() {
    let mut b = SslConnector::builder(SslMethod::tls_client()).unwrap();
    b.set_verify_callback(SslVerifyMode::PEER, |_, _| true); // expect: rust.tls.openssl-verify-callback certificate_check=disabled
    b.set_verify_callback(SslVerifyMode::PEER, |preverified, _| preverified); // expect: rust.tls.openssl-verify-callback certificate_check=enabled
    let connector = b.build(); // expect-applied: rust.tls.openssl-build
    let mut configuration = connector.configure().unwrap(); // expect-applied: rust.tls.openssl-configure
    configuration.set_verify_hostname(false); // expect: rust.tls.openssl-hostname hostname_check=disabled
    configuration.set_verify_hostname(true); // expect: rust.tls.openssl-hostname hostname_check=enabled
}

fn server() {
    let mut b = SslAcceptor::mozilla_intermediate_v5(SslMethod::tls()).unwrap(); // expect-applied: rust.tls.openssl-acceptor
    b.set_min_proto_version(Some(SslVersion::TLS1)); // expect: rust.tls.openssl-version version_min=1.0
}

fn native(ca: &[u8], der: &[u8]) {
    TlsConnector::builder()
        .add_root_certificate(Certificate::from_pem(ca).unwrap())
        .danger_accept_invalid_certs(true) // expect: rust.tls.native-certificates certificate_check=disabled
        .build();
    Identity::from_pkcs12(der, "mypass"); // expect: rust.tls.native-identity password=literal
}

struct Own;

impl Own {
    fn set_verify_callback(&self, mode: SslVerifyMode, check: fn(bool) -> bool) {}
    fn set_verify_hostname(&self, on: bool) {}
    fn from_pkcs12(der: &[u8], password: &str) {}
    fn configure(&self) {}
    fn build(&self) {}
    fn mozilla_intermediate_v5() {}
}

fn look_alikes(der: &[u8]) {
    Own.set_verify_callback(SslVerifyMode::PEER, |_| true); // expect-none: rust.tls.openssl-verify-callback
    Own.set_verify_hostname(false); // expect-none: rust.tls.openssl-hostname
    Own::from_pkcs12(der, "mypass"); // expect-none: rust.tls.native-identity
    Own.configure(); // expect-none: rust.tls.openssl-configure
    Own.build(); // expect-none: rust.tls.openssl-build
    Own::mozilla_intermediate_v5(); // expect-none: rust.tls.openssl-acceptor
}
