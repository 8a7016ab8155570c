use actix_web::{post, web, HttpResponse};
use aes_gcm::aead::{Aead, KeyInit};
use aes_gcm::{Aes256Gcm, Nonce};

struct Keys {
    cipher: Aes256Gcm,
    spare: Option<Aes256Gcm>,
}

#[post("/note")]
async fn note(keys: web::Data<Keys>, body: String) -> HttpResponse {
    let mut nonce = [0u8; 12];
    nonce[..8].copy_from_slice(&7u64.to_be_bytes());
    let out = keys.cipher.encrypt(Nonce::from_slice(&nonce), body.as_bytes()).unwrap(); // expect: rust.ciphers.aead-encrypt nonce=literal-array nonce_bits=96
    HttpResponse::Ok().body(out)
}

struct State<T> {
    given: T,
}

// A type of that name of the file's own, of which nobody says what it is.
fn look_alike(state: State<Keys>, body: &[u8]) -> Vec<u8> {
    let nonce = [0u8; 12];
    state.cipher.encrypt(Nonce::from_slice(&nonce), body).unwrap() // expect-none: rust.ciphers.aead-encrypt
}
