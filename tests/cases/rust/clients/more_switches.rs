use async_ssh2_tokio::client::ServerCheckMethod;
use lettre::transport::smtp::client::{TlsParameters, TlsVersion};
use openssh::KnownHosts;
use rdkafka::config::ClientConfig;
use redis::{Client, ConnectionAddr};
use std::str::FromStr;
use vaultrs::client::VaultClientSettingsBuilder;

fn attohttpc_switches(url: &str) {
    let got = attohttpc::get(url); // expect-applied: rust.clients.attohttpc
    got.danger_accept_invalid_certs(true).send(); // expect: rust.clients.attohttpc-certificates certificate_check=disabled
    attohttpc::post(url).danger_accept_invalid_hostnames(true).send(); // expect: rust.clients.attohttpc-hostnames hostname_check=disabled
}

fn addresses(host: String) {
    let _ = ConnectionAddr::TcpTls { host, port: 6380, insecure: true, tls_params: None }; // expect: rust.clients.redis-address certificate_check=disabled
    Client::open("rediss://cache:6380/#insecure"); // expect: rust.clients.redis-url certificate_check=disabled
    Client::open("rediss://cache:6380/0"); // expect-none: rust.clients.redis-url
}

fn settings(token: &str) {
    let made = VaultClientSettingsBuilder::default(); // expect-applied: rust.clients.vault-settings
    made.address("https://vault").token(token).verify(false); // expect: rust.clients.vault-verify certificate_check=disabled
    ClientConfig::new() // expect-applied: rust.clients.kafka
        .set("bootstrap.servers", "b:9093")
        .set("enable.ssl.certificate.verification", "false") // expect: rust.clients.kafka-set certificate_check=disabled
        .set("ssl.endpoint.identification.algorithm", "none"); // expect: rust.clients.kafka-set-name hostname_check=disabled
    sqlx::postgres::PgConnectOptions::from_str("postgres://db") // expect-applied: rust.clients.sqlx-options
        .unwrap()
        .ssl_mode(sqlx::postgres::PgSslMode::Require); // expect: rust.clients.sqlx-mode certificate_check=disabled
}

async fn shells(host: &str) {
    openssh::Session::connect(host, KnownHosts::Accept).await; // expect: rust.clients.ssh-any-key certificate_check=disabled
    openssh::Session::connect(host, KnownHosts::Strict).await; // expect-none
    let _ = ServerCheckMethod::NoCheck; // expect: rust.clients.ssh-any-key certificate_check=disabled
}

fn versions(domain: String, mut easy: curl::easy::Easy) {
    TlsParameters::builder(domain).set_min_tls_version(TlsVersion::Tlsv10); // expect: rust.clients.lettre-version version_min=1.0
    easy.ssl_cipher_list("RC4-SHA"); // expect: rust.clients.curl-ciphers cipher=RC4
    easy.ssl_min_max_version(curl::easy::SslVersion::Tlsv11, curl::easy::SslVersion::Tlsv13); // expect: rust.clients.curl-versions version_min=1.1
    async_native_tls::TlsConnector::new().use_sni(true).danger_accept_invalid_certs(true); // expect: rust.clients.async-native-certificates certificate_check=disabled
}
