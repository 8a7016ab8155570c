use openssl::rsa::Rsa;

fn more(bits: &mut u32) {
    *bits = 4096;
}

fn set() {
    let mut bits = 1024;
    let there = &mut bits;
    *there = 3072;
    Rsa::generate(bits).unwrap(); // expect: rust.openssl.rsa key_bits=3072
}

fn handed() {
    let mut bits = 1024;
    let there = &mut bits;
    more(there);
    Rsa::generate(bits).unwrap(); // expect: rust.openssl.rsa key_bits=4096
}

fn text(password: &[u8], out: &mut [u8]) {
    let mut salt = b"one salt for all".to_vec();
    let there = &mut salt;
    *there = rand::random::<[u8; 16]>().to_vec();
    pbkdf2::pbkdf2_hmac::<sha2::Sha256>(password, &salt, 600_000, out); // expect: rust.passwords.pbkdf2-hmac salt=secure-random
}

fn look_alike() {
    let mut bits = 1024;
    let there = bits;
    let mut copy = there;
    more(&mut copy);
    Rsa::generate(bits).unwrap(); // expect: rust.openssl.rsa key_bits=1024
}

fn handed_to_another(password: &[u8], out: &mut [u8]) {
    let mut salt = [7u8; 16];
    other::fill(&mut salt);
    pbkdf2::pbkdf2_hmac::<sha2::Sha256>(password, &salt, 600_000, out); // expect: rust.passwords.pbkdf2-hmac salt=?
}

fn read_by_another(password: &[u8], out: &mut [u8]) {
    let salt = [7u8; 16];
    other::look(&salt);
    pbkdf2::pbkdf2_hmac::<sha2::Sha256>(password, &salt, 600_000, out); // expect: rust.passwords.pbkdf2-hmac salt=literal-array
}

fn part() {
    let mut all = vec![1024, 4096];
    let second = &mut all[1];
    *second = 3072;
    Rsa::generate(all[0]).unwrap(); // expect: rust.openssl.rsa key_bits=1024
    Rsa::generate(all[1]).unwrap(); // expect: rust.openssl.rsa key_bits=3072
}
