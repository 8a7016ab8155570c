use openssl::ssl::{SslContext, SslContextBuilder, SslMethod, SslVerifyMode};

pub fn names_not_checked() -> reqwest::blocking::Client {
    reqwest::blocking::Client::builder()
        .connection_verbose(true)
        .no_gzip()
        .danger_accept_invalid_hostnames(true) // expect: rust.tls.reqwest-hostnames hostname_check=disabled
        .build()
        .unwrap()
}

pub fn context() -> SslContext {
    let mut b = SslContextBuilder::new(SslMethod::tls_client()).unwrap(); // expect-applied: rust.tls.openssl-builder
    b.set_verify(SslVerifyMode::NONE); // expect: rust.tls.openssl-verify certificate_check=disabled
    b.build()
}
