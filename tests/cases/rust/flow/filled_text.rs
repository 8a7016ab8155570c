// What is filled was a text, and is none any more.
use getrandom::getrandom;

fn of_a_text(key: &[u8]) {
    let name = "counter-start-01".to_string();
    let mut iv = name.into_bytes();
    getrandom(&mut iv).unwrap();
    let cipher = ctr::Ctr128BE::<aes::Aes256>::new_from_slices(key, &iv); // expect: rust.ciphers.mode iv=secure-random; no-finding: VT-0311; finding: VT-0111
}

fn of_its_bytes(key: &[u8]) {
    let mut iv = "another start 02".as_bytes().to_vec();
    rand::rngs::OsRng.fill_bytes(&mut iv);
    let cipher = ctr::Ctr128BE::<aes::Aes256>::new_from_slices(key, &iv); // expect: rust.ciphers.mode iv=secure-random; no-finding: VT-0311; finding: VT-0111
}

fn as_it_was(key: &[u8]) {
    let iv = "counter-start-03".to_string().into_bytes();
    let cipher = ctr::Ctr128BE::<aes::Aes256>::new_from_slices(key, &iv); // expect: rust.ciphers.mode iv=literal iv_bits=128; finding: VT-0311; finding: VT-0111
}
