// Lists of texts that are empty at first, each a text of its own.
use ring::hmac;

fn by_default() {
    let mut names: [String; 3] = Default::default();
    names[0] = std::env::var("NAME").unwrap();
    names[2] = String::from("a second name...");
    hmac::Key::new(hmac::HMAC_SHA256, names[2].as_bytes()); // expect: rust.ring.hmac key=literal key_bits=128
    hmac::Key::new(hmac::HMAC_SHA256, names[0].as_bytes()); // expect: rust.ring.hmac key=environment
}

fn repeated() {
    let mut names = vec![String::new(); 2];
    names[1] = "another name....".to_string();
    hmac::Key::new(hmac::HMAC_SHA256, names[1].as_bytes()); // expect: rust.ring.hmac key=literal key_bits=128
}

fn numbers() {
    let bytes: [u8; 32] = Default::default();
    hmac::Key::new(hmac::HMAC_SHA256, &bytes); // expect: rust.ring.hmac key=zero key_bits=256
}
