use rand::rngs::SmallRng;
use rand::seq::SliceRandom;
use rand::{RngCore, SeedableRng};

fn put(out: &mut [u8]) {
    SmallRng::from_entropy().fill_bytes(out); // finding: VT-0605 severity=high
}

fn keyed() -> [u8; 32] {
    let mut session_key = [0u8; 32];
    put(&mut session_key);
    session_key
}

fn blur(out: &mut [u8; 16]) {
    for i in 0..16 {
        out[i] = fastrand::u8(..); // finding: VT-0601 severity=info
    }
}

fn picture() -> [u8; 16] {
    let mut pixels = [0u8; 16];
    blur(&mut pixels);
    pixels
}

fn one_time_password() -> String {
    let mut digits: Vec<char> = ('0'..='9').collect();
    digits.shuffle(&mut SmallRng::from_entropy()); // finding: VT-0605 severity=high
    digits[..6].iter().collect()
}

struct ApiKeys<R: RngCore> {
    rng: R,
}

impl<R: RngCore> ApiKeys<R> {
    fn with(rng: R) -> Self {
        ApiKeys { rng }
    }

    fn issue(&mut self) -> u64 {
        self.rng.next_u64()
    }
}

fn live() -> u64 {
    ApiKeys::with(SmallRng::seed_from_u64(99)).issue() // finding: VT-0605 severity=high
}
