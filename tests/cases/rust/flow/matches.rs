use reqwest::Client;

const STAGE: &str = "dev";

#[derive(PartialEq)]
enum Level {
    Open,
    Closed,
    Other(bool),
}

fn of_text() {
    let loose = matches!(STAGE, "dev" | "trial");
    Client::builder().danger_accept_invalid_certs(loose); // expect: rust.tls.reqwest-certificates certificate_check=disabled
    let strict = matches!(STAGE, "prod");
    Client::builder().danger_accept_invalid_certs(strict); // expect: rust.tls.reqwest-certificates certificate_check=enabled
}

fn of_variant(level: Level) {
    let open = matches!(level, Level::Open);
    Client::builder().danger_accept_invalid_certs(open); // expect: rust.tls.reqwest-certificates certificate_check=disabled
}

fn of_parts(level: Level) {
    // What a pattern binds is not followed.
    let open = matches!(level, Level::Other(x) if x);
    Client::builder().danger_accept_invalid_certs(open); // expect: rust.tls.reqwest-certificates certificate_check=?
}

fn main() {
    of_text();
    of_variant(Level::Open);
    of_parts(Level::Closed);
}
