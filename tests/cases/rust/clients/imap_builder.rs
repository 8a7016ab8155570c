use imap::ClientBuilder;

fn relaxed() {
    ClientBuilder::new("mail.example.org", 993) // expect-applied: rust.clients.imap-builder
        .danger_skip_tls_verify(true) // expect: rust.clients.imap-verify certificate_check=disabled; finding: VT-0701
        .connect();
}

fn checked() {
    ClientBuilder::new("mail.example.org", 993) // expect-applied: rust.clients.imap-builder
        .danger_skip_tls_verify(false) // expect: rust.clients.imap-verify certificate_check=enabled
        .connect();
}

struct Builder;

impl Builder {
    fn new(_host: &str, _port: u16) -> Self {
        Builder
    }
    fn danger_skip_tls_verify(self, _on: bool) -> Self {
        self
    }
}

fn of_another() {
    Builder::new("mail.example.org", 993) // expect-none: rust.clients.imap-builder
        .danger_skip_tls_verify(true); // expect-none: rust.clients.imap-verify
}
