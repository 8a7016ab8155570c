use async_native_tls::TlsConnector;
use curl::easy::{Easy, SslVersion};
use elasticsearch::cert::CertificateValidation;
use git2::RemoteCallbacks;
use isahc::config::SslOption;
use kube::Config;
use ldap3::LdapConnSettings;
use lettre::transport::smtp::client::{TlsParameters, TlsParametersBuilder};
use mongodb::options::TlsOptions;
use mysql::SslOpts;
use russh::client;
use sqlx::mysql::{MySqlConnectOptions, MySqlSslMode};
use sqlx::postgres::{PgConnectOptions, PgSslMode};
use ureq::tls::TlsConfig;

fn requests() {
    let mut easy = Easy::new(); // expect-applied: rust.clients.curl-new
    easy.ssl_verify_peer(false).unwrap(); // expect: rust.clients.curl-peer certificate_check=disabled
    easy.ssl_verify_host(false).unwrap(); // expect: rust.clients.curl-host hostname_check=disabled
    easy.ssl_version(SslVersion::Tlsv10).unwrap(); // expect: rust.clients.curl-version version_min=1.0
    let a = isahc::Request::get("https://example.com").ssl_options(SslOption::DANGER_ACCEPT_INVALID_CERTS); // expect: rust.clients.isahc-certificates certificate_check=disabled
    let b = isahc::Request::get("https://example.com").ssl_options(SslOption::DANGER_ACCEPT_INVALID_HOSTS); // expect: rust.clients.isahc-hosts hostname_check=disabled
    let c = isahc::tls::TlsConfig::builder(); // expect-applied: rust.clients.isahc-builder
    c.danger_accept_invalid_certs(true) // expect: rust.clients.isahc-switch certificate_check=disabled
        .danger_accept_invalid_hosts(true); // expect: rust.clients.isahc-host-switch hostname_check=disabled
    let d = TlsConfig::builder(); // expect-applied: rust.clients.ureq-builder
    d.disable_verification(true); // expect: rust.clients.ureq certificate_check=disabled
    let e = CertificateValidation::None; // expect: rust.clients.elasticsearch certificate_check=disabled
}

fn mail(host: &str) {
    let a = TlsParameters::builder(host.into()); // expect-applied: rust.clients.lettre-builder
    a.dangerous_accept_invalid_certs(true) // expect: rust.clients.lettre-certificates certificate_check=disabled
        .dangerous_accept_invalid_hostnames(false); // expect: rust.clients.lettre-hostnames hostname_check=enabled
    TlsParametersBuilder::new(host.into()).dangerous_accept_invalid_hostnames(true); // expect: rust.clients.lettre-hostnames hostname_check=disabled
}

fn databases() {
    let a = TlsOptions::builder(); // expect-applied: rust.clients.mongodb-builder
    a.allow_invalid_certificates(true) // expect: rust.clients.mongodb-certificates certificate_check=disabled
        .allow_invalid_hostnames(true); // expect: rust.clients.mongodb-hostnames hostname_check=disabled
    let mut b = TlsOptions::default(); // expect-applied: rust.clients.mongodb-options
    b.allow_invalid_certificates = Some(true); // expect: rust.clients.mongodb-assign certificate_check=disabled
    let c = SslOpts::default(); // expect-applied: rust.clients.mysql-options
    c.with_danger_accept_invalid_certs(true) // expect: rust.clients.mysql-certificates certificate_check=disabled
        .with_danger_skip_domain_validation(true); // expect: rust.clients.mysql-hostnames hostname_check=disabled
    let d = PgConnectOptions::new(); // expect-applied: rust.clients.sqlx-options
    let e = d.host("db"); // expect-applied: rust.clients.sqlx-setting
    e.ssl_mode(PgSslMode::Require); // expect: rust.clients.sqlx-mode certificate_check=disabled
    MySqlConnectOptions::new().ssl_mode(MySqlSslMode::VerifyCa); // expect: rust.clients.sqlx-mode certificate_check=enabled hostname_check=disabled
    MySqlConnectOptions::new().ssl_mode(MySqlSslMode::VerifyIdentity); // expect: rust.clients.sqlx-mode certificate_check=enabled hostname_check=enabled
    PgConnectOptions::new().ssl_mode(PgSslMode::Disable); // expect-none: rust.clients.sqlx-mode
    let mut f = tiberius::Config::new(); // expect-applied: rust.clients.tiberius-config
    f.trust_cert(); // expect: rust.clients.tiberius certificate_check=disabled
}

async fn others() {
    let a = LdapConnSettings::new(); // expect-applied: rust.clients.ldap-settings
    let b = a.set_starttls(true); // expect-applied: rust.clients.ldap-setting
    b.set_no_tls_verify(true); // expect: rust.clients.ldap-verify certificate_check=disabled
    let mut c = Config::infer().await.unwrap(); // expect-applied: rust.clients.kube-config
    c.accept_invalid_certs = true; // expect: rust.clients.kube certificate_check=disabled
    let mut d = RemoteCallbacks::new(); // expect-applied: rust.clients.git-callbacks
    d.certificate_check(|_, _| Ok(accepted())); // expect: rust.clients.git-check certificate_check=custom
    let e = TlsConnector::new(); // expect-applied: rust.clients.async-native
    e.danger_accept_invalid_certs(true) // expect: rust.clients.async-native-certificates certificate_check=disabled
        .danger_accept_invalid_hostnames(true); // expect: rust.clients.async-native-hostnames hostname_check=disabled
}

struct Anyone;

impl client::Handler for Anyone {
    async fn check_server_key(&mut self, _key: &PublicKey) -> Result<bool, Self::Error> { // expect: rust.clients.russh-accepts-all certificate_check=disabled
        Ok(true)
    }
}

struct Known(PublicKey);

impl client::Handler for Known {
    async fn check_server_key(&mut self, key: &PublicKey) -> Result<bool, Self::Error> { // expect-none: rust.clients.russh-accepts-all
        Ok(*key == self.0)
    }
}
