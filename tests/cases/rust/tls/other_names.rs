// Checks of one's own that ask the usual one, and pass over that a certificate is for another name.
use rustls::client::danger::{ServerCertVerified, ServerCertVerifier};
use rustls::client::WebPkiServerVerifier;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, Error};
use std::sync::Arc;

struct AnyName(Arc<WebPkiServerVerifier>);

impl ServerCertVerifier for AnyName {
    fn verify_server_cert(&self, leaf: &CertificateDer<'_>, rest: &[CertificateDer<'_>], name: &ServerName<'_>, ocsp: &[u8], now: UnixTime) -> Result<ServerCertVerified, Error> { // expect: rust.tls.rustls-any-name hostname_check=disabled
        let asked = self.0.verify_server_cert(leaf, rest, name, ocsp, now);
        match asked {
            Ok(verified) => Ok(verified),
            Err(Error::InvalidCertificate(CertificateError::NotValidForName)) => {
                log::debug!("{:?}", name);
                Ok(ServerCertVerified::assertion())
            }
            Err(other) => Err(other),
        }
    }
}

struct ByHand(Arc<WebPkiServerVerifier>);

impl ServerCertVerifier for ByHand {
    fn verify_server_cert(&self, leaf: &CertificateDer<'_>, rest: &[CertificateDer<'_>], name: &ServerName<'_>, ocsp: &[u8], now: UnixTime) -> Result<ServerCertVerified, Error> { // expect: rust.tls.rustls-any-name hostname_check=disabled
        if let Err(e) = self.0.verify_server_cert(leaf, rest, name, ocsp, now) {
            return match e {
                Error::InvalidCertificate(CertificateError::NotValidForName) => Ok(ServerCertVerified::assertion()),
                e => Err(e),
            };
        }
        Ok(ServerCertVerified::assertion())
    }
}

struct Listed(Arc<WebPkiServerVerifier>, Vec<String>);

impl ServerCertVerifier for Listed {
    fn verify_server_cert(&self, leaf: &CertificateDer<'_>, rest: &[CertificateDer<'_>], name: &ServerName<'_>, ocsp: &[u8], now: UnixTime) -> Result<ServerCertVerified, Error> { // expect-none: rust.tls.rustls-any-name
        match self.0.verify_server_cert(leaf, rest, name, ocsp, now) {
            Err(Error::InvalidCertificate(CertificateError::NotValidForName)) if self.1.contains(&format!("{:?}", name)) => {
                Ok(ServerCertVerified::assertion())
            }
            other => other,
        }
    }
}

struct Spoken(Arc<WebPkiServerVerifier>);

impl ServerCertVerifier for Spoken {
    fn verify_server_cert(&self, leaf: &CertificateDer<'_>, rest: &[CertificateDer<'_>], name: &ServerName<'_>, ocsp: &[u8], now: UnixTime) -> Result<ServerCertVerified, Error> { // expect-none: rust.tls.rustls-any-name
        match self.0.verify_server_cert(leaf, rest, name, ocsp, now) {
            Err(Error::InvalidCertificate(CertificateError::NotValidForName)) => Err(Error::General("not the one".into())),
            Err(Error::InvalidCertificate(CertificateError::Expired)) => Ok(ServerCertVerified::assertion()),
            other => other,
        }
    }
}
