use lettre::transport::smtp::client::{Certificate, TlsParameters, TlsParametersBuilder};
use tokio_native_tls::native_tls::{self, TlsConnectorBuilder};

pub fn mail(relay: String, ca: Certificate, loose: bool) -> TlsParameters {
    let mut made = TlsParametersBuilder::new(relay).add_root_certificate(ca); // expect-applied: rust.clients.lettre-setting
    if loose {
        made = made.dangerous_accept_invalid_hostnames(true); // expect: rust.clients.lettre-hostnames hostname_check=disabled
    }
    made.build().unwrap()
}

// Under the name of the crate that brings it.
pub fn relaxed(builder: &mut TlsConnectorBuilder) {
    builder.danger_accept_invalid_hostnames(true); // expect: rust.tls.native-hostnames hostname_check=disabled
}

pub fn made() -> native_tls::TlsConnector {
    native_tls::TlsConnector::builder().danger_accept_invalid_certs(true).build().unwrap() // expect: rust.tls.native-certificates certificate_check=disabled
}

pub struct TlsBox;

impl TlsBox {
    fn add_root_certificate(self, _ca: Certificate) -> Self {
        self
    }
}

pub fn own(of: TlsBox, ca: Certificate) -> TlsBox {
    of.add_root_certificate(ca) // expect-none
}
