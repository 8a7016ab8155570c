use rand::{RngCore, SeedableRng};
use rand_mt::{Mt, Mt19937GenRand64};
use rand_pcg::Pcg64Mcg;
use rand_xoshiro::{SplitMix64, Xoshiro256StarStar};

fn session_token() -> u64 {
    let mut rng = Xoshiro256StarStar::seed_from_u64(7); // expect: rust.random.seeded generator=predictable purpose=token; finding: VT-0605
    rng.next_u64()
}

fn api_key() -> u64 {
    let mut rng = SplitMix64::from_entropy(); // expect: rust.random.small generator=predictable purpose=token; finding: VT-0605
    rng.next_u64()
}

fn reset_token() -> u64 {
    let mut rng = Mt19937GenRand64::new(5_489); // expect: rust.random.of-state generator=predictable purpose=token; finding: VT-0605
    rng.next_u64()
}

fn otp_code() -> u32 {
    let mut rng = Mt::new(1); // expect: rust.random.of-state purpose=token; finding: VT-0605
    rng.next_u32()
}

fn invite_code() -> u64 {
    let mut rng = Pcg64Mcg::from_os_rng(); // expect: rust.random.small purpose=token; finding: VT-0605
    rng.next_u64()
}

mod own {
    pub struct SplitMix64(u64);

    impl SplitMix64 {
        pub fn seed_from_u64(seed: u64) -> Self {
            SplitMix64(seed)
        }
    }
}

fn hashed(seed: u64) -> own::SplitMix64 {
    own::SplitMix64::seed_from_u64(seed) // expect-none: rust.random.seeded
}
