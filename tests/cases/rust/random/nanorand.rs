use nanorand::{Rng, WyRand};

pub fn session_token() -> u64 {
    let mut r = WyRand::new(); // expect: rust.random.nanorand generator=predictable function=generate; finding: VT-0605
    r.generate() // expect-applied: rust.random.nanorand-number
}

pub fn secret_key() -> [u8; 32] {
    let mut k = [0; 32];
    let mut r = WyRand::new_seed(7); // expect: rust.random.nanorand seed=literal function=generate; finding: VT-0605
    r.fill(&mut k); // expect-applied: rust.random.nanorand-fill
    k
}
