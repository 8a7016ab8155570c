use openssl::ssl::ConnectConfiguration;

fn loosened(configuration: ConnectConfiguration) -> ConnectConfiguration {
    configuration
        .use_server_name_indication(true) // expect-applied: rust.tls.openssl-server-name
        .verify_hostname(false) // expect: rust.tls.openssl-hostname hostname_check=disabled; finding: VT-0702
}

fn identity(der: &[u8]) -> reqwest::Identity {
    reqwest::Identity::from_pkcs12_der(der, "open sesame").unwrap() // expect: rust.tls.reqwest-identity password=literal; finding: VT-0302
}

struct Own;

impl Own {
    fn use_server_name_indication(self, _: bool) -> Own {
        self
    }
    fn verify_hostname(self, _: bool) -> Own {
        self
    }
    fn from_pkcs12_der(_: &[u8], _: &str) {}
}

fn look_alikes(own: Own) {
    own.use_server_name_indication(true).verify_hostname(false); // expect-none: rust.tls.openssl-server-name; expect-none: rust.tls.openssl-hostname
    Own::from_pkcs12_der(b"", "open sesame"); // expect-none: rust.tls.reqwest-identity
}
