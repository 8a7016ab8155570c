// `Default::default()` makes what is asked for where it stands, as the type's own `impl Default` says.
use hmac::{Hmac, Mac};
use sha2::Sha256;

pub struct Keys {
    pub first: Vec<u8>,
}

impl Default for Keys {
    fn default() -> Self {
        Keys { first: b"kept-in-code".to_vec() }
    }
}

pub struct Shop {
    pub keys: Keys,
    pub spare: Vec<u8>,
}

impl Default for Shop {
    fn default() -> Self {
        Self { keys: Default::default(), spare: Default::default() }
    }
}

impl Shop {
    pub fn new() -> Self {
        Default::default()
    }
}

fn of_field() {
    let shop = Shop::default();
    Hmac::<Sha256>::new_from_slice(&shop.keys.first).unwrap(); // expect: rust.hashes.hmac key=literal; expect-none: rust.hashes.hmac key=zero
}

fn of_function() {
    let shop = Shop::new();
    Hmac::<Sha256>::new_from_slice(&shop.keys.first).unwrap(); // expect: rust.hashes.hmac key=literal; expect-none: rust.hashes.hmac key=zero
}
