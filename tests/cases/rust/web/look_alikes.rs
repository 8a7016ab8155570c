use cookie as real;
use shop::{biscuit, keys, rocket, tide};
use shop::keys::{CookieSession, HS384Key, Key, SecretKey};

fn all(a: &[u8]) {
    Key::from(a); // expect-none: rust.web.cookie-key
    Key::generate(); // expect-none: rust.web.cookie-key-generated
    CookieSession::signed(a); // expect-none: rust.web.cookie-session
    tide::sessions::SessionMiddleware::new(1, a); // expect-none: rust.web.tide-sessions
    SecretKey::from(a); // expect-none: rust.web.rocket-key
    HS384Key::from_bytes(a); // expect-none: rust.web.jwt-simple
    biscuit::jws::Secret::bytes_from_str("a"); // expect-none: rust.web.biscuit
    let b = rocket::Config::figment(); // expect-none: rust.web.rocket-figment
    b.merge(("port", "c")); // expect-none: rust.web.rocket-merge
    b.merge(("secret_key", "c")); // expect-none: rust.web.rocket-setting
}
