static mut ROUNDS: u32 = 700_000;
static mut KEPT: u32 = 700_000;

pub fn weaken() {
    unsafe { ROUNDS = 1200 };
}

pub fn derive(pass: &[u8], grain: &[u8], out: &mut [u8]) {
    let n = unsafe { ROUNDS };
    pbkdf2::pbkdf2_hmac::<sha2::Sha256>(pass, grain, n, out); // expect: rust.passwords.pbkdf2-hmac iterations=700000; expect: rust.passwords.pbkdf2-hmac iterations=1200
}

pub fn local() {
    let mut KEPT = 1;
    KEPT = 2;
    println!("{KEPT}");
}
