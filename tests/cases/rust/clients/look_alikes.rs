use curl as real;
use shop::{git2, isahc, kube, ldap3, lettre, mongodb, mysql, russh, sqlx, tiberius, ureq};
use shop::net::{CertificateValidation, Easy, SslOption, TlsConnector};

fn all() {
    let a = Easy::new(); // expect-none: rust.clients.curl-new
    a.ssl_verify_peer(false); // expect-none: rust.clients.curl-peer
    a.ssl_verify_host(false); // expect-none: rust.clients.curl-host
    a.ssl_version(1); // expect-none: rust.clients.curl-version
    let b = SslOption::DANGER_ACCEPT_INVALID_CERTS; // expect-none: rust.clients.isahc-certificates
    let c = SslOption::DANGER_ACCEPT_INVALID_HOSTS; // expect-none: rust.clients.isahc-hosts
    let d = isahc::tls::TlsConfig::builder(); // expect-none: rust.clients.isahc-builder
    d.danger_accept_invalid_certs(true); // expect-none: rust.clients.isahc-switch
    d.danger_accept_invalid_hosts(true); // expect-none: rust.clients.isahc-host-switch
    let e = ureq::tls::TlsConfig::builder(); // expect-none: rust.clients.ureq-builder
    e.disable_verification(true); // expect-none: rust.clients.ureq
    let f = CertificateValidation::None; // expect-none: rust.clients.elasticsearch
    let g = lettre::TlsParameters::builder(1); // expect-none: rust.clients.lettre-builder
    g.add_root_certificate(own_ca); // expect-none: rust.clients.lettre-setting
    g.dangerous_accept_invalid_certs(true); // expect-none: rust.clients.lettre-certificates
    g.dangerous_accept_invalid_hostnames(true); // expect-none: rust.clients.lettre-hostnames
    let h = mongodb::options::TlsOptions::builder(); // expect-none: rust.clients.mongodb-builder
    h.allow_invalid_certificates(true); // expect-none: rust.clients.mongodb-certificates
    h.allow_invalid_hostnames(true); // expect-none: rust.clients.mongodb-hostnames
    let mut i = mongodb::options::TlsOptions::default(); // expect-none: rust.clients.mongodb-options
    i.allow_invalid_certificates = Some(true); // expect-none: rust.clients.mongodb-assign
    let j = mysql::SslOpts::default(); // expect-none: rust.clients.mysql-options
    j.with_danger_accept_invalid_certs(true); // expect-none: rust.clients.mysql-certificates
    j.with_danger_skip_domain_validation(true); // expect-none: rust.clients.mysql-hostnames
    let k = sqlx::PgConnectOptions::new(); // expect-none: rust.clients.sqlx-options
    k.host("a"); // expect-none: rust.clients.sqlx-setting
    k.ssl_mode(sqlx::PgSslMode::Require); // expect-none: rust.clients.sqlx-mode
    let l = tiberius::Config::new(); // expect-none: rust.clients.tiberius-config
    l.trust_cert(); // expect-none: rust.clients.tiberius
    let m = ldap3::LdapConnSettings::new(); // expect-none: rust.clients.ldap-settings
    m.set_starttls(true); // expect-none: rust.clients.ldap-setting
    m.set_no_tls_verify(true); // expect-none: rust.clients.ldap-verify
    let mut n = kube::Config::infer(); // expect-none: rust.clients.kube-config
    n.accept_invalid_certs = true; // expect-none: rust.clients.kube
    let o = git2::RemoteCallbacks::new(); // expect-none: rust.clients.git-callbacks
    o.certificate_check(1); // expect-none: rust.clients.git-check
    let p = TlsConnector::new(); // expect-none: rust.clients.async-native
    p.danger_accept_invalid_certs(true); // expect-none: rust.clients.async-native-certificates
    p.danger_accept_invalid_hostnames(true); // expect-none: rust.clients.async-native-hostnames
}
