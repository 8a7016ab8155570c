use ring::hmac;

fn hands_on(out: &mut [u8]) {
    other::fill(out);
}

fn hands_further(out: &mut [u8]) {
    hands_on(&mut out[..]);
}

fn handed() {
    let mut a = [0u8; 32];
    hands_on(&mut a);
    let k = hmac::Key::new(hmac::HMAC_SHA256, &a); // expect: rust.ring.hmac key=?
    let mut b = [0u8; 32];
    hands_further(&mut b);
    let k = hmac::Key::new(hmac::HMAC_SHA256, &b); // expect: rust.ring.hmac key=?
    let c = [0u8; 32];
    let k = hmac::Key::new(hmac::HMAC_SHA256, &c); // expect: rust.ring.hmac key=zero
}
