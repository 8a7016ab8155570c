use rand::rngs::SmallRng;
use rand::{RngCore, SeedableRng};

struct Tokens {
    rng: Box<dyn RngCore>,
}

impl Tokens {
    fn new() -> Self {
        Tokens { rng: Box::new(SmallRng::from_entropy()) } // expect: rust.random.small purpose=token; finding: VT-0605
    }

    fn session_id(&mut self) -> String {
        let mut b = [0u8; 16];
        self.rng.fill_bytes(&mut b);
        hex::encode(b)
    }
}

struct Dice {
    rng: SmallRng,
}

impl Dice {
    fn new() -> Self {
        Dice { rng: SmallRng::from_entropy() } // expect: rust.random.small purpose=absent-property; finding: VT-0601
    }

    fn throw(&mut self) -> u32 {
        self.rng.next_u32() % 6
    }
}

struct Otp {
    code: u32,
    length: u32,
}

fn made() -> Otp {
    let code = 7;
    Otp {
        code: fastrand::u32(0..1_000_000) + code, // expect: rust.random.fastrand purpose=token; finding: VT-0605
        length: fastrand::u32(4..8), // expect: rust.random.fastrand purpose=absent-property; finding: VT-0601
    }
}
