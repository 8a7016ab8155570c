use native_tls::{Protocol, TlsConnector};
use openssl::ssl::{SslConnector, SslMethod, SslVerifyMode, SslVersion};
use rustls::client::danger::{ServerCertVerified, ServerCertVerifier};
use std::time::Duration;

fn requests() -> reqwest::Result<reqwest::Client> {
    let made = reqwest::Client::builder(); // expect-applied: rust.tls.reqwest-builder
    made.timeout(Duration::from_secs(3))
        .danger_accept_invalid_certs(true) // expect: rust.tls.reqwest-certificates certificate_check=disabled
        .build()
}

fn each() {
    let a = reqwest::Client::builder().danger_accept_invalid_certs(true); // expect: rust.tls.reqwest-certificates certificate_check=disabled
    let b = reqwest::Client::builder().danger_accept_invalid_hostnames(true); // expect: rust.tls.reqwest-hostnames hostname_check=disabled
    let c = reqwest::Client::builder().min_tls_version(reqwest::tls::Version::TLS_1_0); // expect: rust.tls.reqwest-version version_min=1.0
    let d = reqwest::Client::builder().danger_accept_invalid_certs(false); // expect: rust.tls.reqwest-certificates certificate_check=enabled
}

fn native() {
    let mut builder = TlsConnector::builder(); // expect-applied: rust.tls.native-builder
    builder.danger_accept_invalid_certs(true); // expect: rust.tls.native-certificates certificate_check=disabled
    builder.danger_accept_invalid_hostnames(true); // expect: rust.tls.native-hostnames hostname_check=disabled
    builder.min_protocol_version(Some(Protocol::Tlsv10)); // expect: rust.tls.native-version version_min=1.0
}

fn of_openssl() {
    let mut builder = SslConnector::builder(SslMethod::tls()).unwrap(); // expect-applied: rust.tls.openssl-builder
    builder.set_verify(SslVerifyMode::NONE); // expect: rust.tls.openssl-verify certificate_check=disabled
    builder.set_min_proto_version(Some(SslVersion::TLS1)).unwrap(); // expect: rust.tls.openssl-version version_min=1.0
}

fn further(strict: bool) {
    let mut builder = SslConnector::builder(SslMethod::tls()).unwrap();
    let none = SslVerifyMode::empty(); // expect-applied: rust.tls.openssl-verify-empty
    builder.set_verify(none); // expect: rust.tls.openssl-verify certificate_check=disabled
    builder.set_cipher_list("DES-CBC3-SHA").unwrap(); // expect: rust.tls.openssl-cipher-list suite=DES-CBC3-SHA
    builder.set_ciphersuites("TLS_AES_128_GCM_SHA256").unwrap(); // expect: rust.tls.openssl-ciphersuites suite=TLS_AES_128_GCM_SHA256
    builder.set_max_proto_version(Some(SslVersion::TLS1_1)).unwrap(); // expect: rust.tls.openssl-version-max version_max=1.1
    let connector = builder.build();
    connector.configure().unwrap().verify_hostname(false); // expect: rust.tls.openssl-hostname hostname_check=disabled
}

struct Trusting;

impl ServerCertVerifier for Trusting {
    fn verify_server_cert(&self, cert: &Cert, name: &Name) -> Result<ServerCertVerified, Error> { // expect: rust.tls.rustls-accepts-all certificate_check=disabled
        Ok(ServerCertVerified::assertion())
    }
}

struct Careful;

impl ServerCertVerifier for Careful {
    fn verify_server_cert(&self, cert: &Cert, name: &Name) -> Result<ServerCertVerified, Error> { // expect-none: rust.tls.rustls-accepts-all
        if !self.pins.contains(cert) {
            return Err(Error::General("unknown".into()));
        }
        Ok(ServerCertVerified::assertion())
    }
}
