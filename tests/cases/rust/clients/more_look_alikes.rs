// Types of this file's own that are called like those of the crates.
mod own {
    pub struct Request;
    impl Request {
        pub fn danger_accept_invalid_certs(self, _: bool) -> Self { self }
        pub fn danger_accept_invalid_hostnames(self, _: bool) -> Self { self }
        pub fn verify(self, _: bool) -> Self { self }
        pub fn set(self, _: &str, _: &str) -> Self { self }
        pub fn set_min_tls_version(self, _: u8) -> Self { self }
        pub fn ssl_cipher_list(&self, _: &str) {}
        pub fn ssl_min_max_version(&self, _: u8, _: u8) {}
    }
    pub fn get(_: &str) -> Request { Request }
    pub fn default() -> Request { Request }
    pub fn new() -> Request { Request }
    pub fn open(_: &str) {}
    pub enum Addr { TcpTls { insecure: bool } }
    pub enum KnownHosts { Accept }
}

fn all() {
    own::get("a"); // expect-none: rust.clients.attohttpc
    own::get("a").danger_accept_invalid_certs(true); // expect-none: rust.clients.attohttpc-certificates
    own::get("a").danger_accept_invalid_hostnames(true); // expect-none: rust.clients.attohttpc-hostnames
    let _ = own::Addr::TcpTls { insecure: true }; // expect-none: rust.clients.redis-address
    own::open("rediss://a#insecure"); // expect-none: rust.clients.redis-url
    own::default(); // expect-none: rust.clients.vault-settings
    own::default().verify(false); // expect-none: rust.clients.vault-verify
    own::new(); // expect-none: rust.clients.kafka
    own::new().set("enable.ssl.certificate.verification", "false"); // expect-none: rust.clients.kafka-set
    own::new().set("ssl.endpoint.identification.algorithm", "none"); // expect-none: rust.clients.kafka-set-name
    let _ = own::KnownHosts::Accept; // expect-none: rust.clients.ssh-any-key
    own::new().set_min_tls_version(1); // expect-none: rust.clients.lettre-version
    own::new().ssl_cipher_list("RC4-SHA"); // expect-none: rust.clients.curl-ciphers
    own::new().ssl_min_max_version(1, 2); // expect-none: rust.clients.curl-versions
}

mod pools {
    pub struct PgPoolOptions;
    impl PgPoolOptions {
        pub fn new() -> PgPoolOptions { PgPoolOptions }
        pub fn max_connections(self, _: u32) -> Self { self }
    }
}

fn pooled() {
    let pool = pools::PgPoolOptions::new(); // expect-none: rust.clients.sqlx-pool-options
    pool.max_connections(5); // expect-none: rust.clients.sqlx-pool-setting
}
