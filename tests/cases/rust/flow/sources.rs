use aes_gcm::{Aes256Gcm, KeyInit};
use std::io::Read;
use std::net::TcpStream;

fn from_file() {
    let key = std::fs::read("key").unwrap(); // expect-applied: rust.platform.file
    Aes256Gcm::new_from_slice(&key); // expect: rust.ciphers.aead key=file
}

fn from_environment() {
    let key = std::env::var("KEY").unwrap(); // expect-applied: rust.platform.environment
    Aes256Gcm::new_from_slice(key.as_bytes()); // expect: rust.ciphers.aead key=environment
}

fn received(stream: &mut TcpStream) {
    let mut key = [0u8; 32];
    stream.read_exact(&mut key); // expect-applied: rust.platform.connection
    Aes256Gcm::new_from_slice(&key); // expect: rust.ciphers.aead key=network
}

fn own(store: &Store) {
    let key = store.read("key");
    Aes256Gcm::new_from_slice(&key); // expect: rust.ciphers.aead key=?
}

fn others(store: &Store, key: &mut [u8]) {
    store.read("key"); // expect-none: rust.platform.file
    store.var("KEY"); // expect-none: rust.platform.environment
    store.read_exact(key); // expect-none: rust.platform.connection
}

fn from_environment_as_it_is() {
    let key = std::env::var_os("KEY").unwrap(); // expect-applied: rust.platform.environment
    Aes256Gcm::new_from_slice(key.as_bytes()); // expect: rust.ciphers.aead key=environment
}
