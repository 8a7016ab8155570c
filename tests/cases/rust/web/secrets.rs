use actix_session::CookieSession;
use actix_web::cookie::Key;
use axum_extra::extract::cookie;
use jwt_simple::prelude::*;
use rocket::config::SecretKey;

fn keys(read: &[u8]) {
    let a = Key::from(b"sixty-four octets would be asked for, but these are some of them"); // expect: rust.web.cookie-key key=literal key_bits=512
    let b = cookie::Key::derive_from(b"long enough, one hopes, for a master key"); // expect: rust.web.cookie-key key=literal
    let c = Key::from(read); // expect: rust.web.cookie-key key=?
    let d = Key::generate(); // expect: rust.web.cookie-key-generated key=secure-random
    let e = CookieSession::signed(&[7; 32]); // expect: rust.web.cookie-session key=literal-array
    let f = tide::sessions::SessionMiddleware::new(store(), b"thirty-two octets of a fixed text"); // expect: rust.web.tide-sessions key=literal
    let g = SecretKey::from(b"once more a text of sixty-four octets that anybody can read here"); // expect: rust.web.rocket-key key=literal
}

fn tokens() {
    let a = HS384Key::from_bytes(b"a word"); // expect: rust.web.jwt-simple algorithm=HMAC digest=SHA-384 key=literal
    let b = biscuit::jws::Secret::bytes_from_str("a word"); // expect: rust.web.biscuit key=literal
}

fn settings() {
    let made = rocket::Config::figment(); // expect-applied: rust.web.rocket-figment
    let more = made.merge(("port", 8000)); // expect-applied: rust.web.rocket-merge; expect-none: rust.web.rocket-setting
    more.merge(("secret_key", "hPRYyVRiMyxpw5sBB1XeCMN1kFsDCqKvBi2QJxBVHQk=")); // expect: rust.web.rocket-setting key=literal
}
