use hyper_openssl::client::legacy::HttpsConnector;
use openssl::ssl::{SslConnector, SslMethod};
use postgres_openssl::MakeTlsConnector;

fn database(connector: SslConnector) -> MakeTlsConnector {
    let mut made = MakeTlsConnector::new(connector); // expect-applied: rust.tls.connector-of-connections
    made.set_callback(|config, _domain| { // expect-applied: rust.tls.each-connection
        config.set_verify_hostname(false); // expect: rust.tls.openssl-hostname hostname_check=disabled
        Ok(())
    });
    made
}

fn web() {
    let mut https = HttpsConnector::new().unwrap(); // expect-applied: rust.tls.connector-of-connections
    https.set_callback(|config, uri| { // expect-applied: rust.tls.each-connection
        config.set_verify_hostname(uri.host().is_some()); // expect: rust.tls.openssl-hostname hostname_check=?
        Ok(())
    });
}

struct Own;

impl Own {
    fn new() -> Own {
        Own
    }
    fn set_callback(&mut self, f: impl Fn(&mut Own)) {}
    fn set_verify_hostname(&mut self, on: bool) {}
}

fn others() {
    let mut own = Own::new(); // expect-none: rust.tls.connector-of-connections
    own.set_callback(|o| o.set_verify_hostname(false)); // expect-none: rust.tls.each-connection; expect-none: rust.tls.openssl-hostname
}
