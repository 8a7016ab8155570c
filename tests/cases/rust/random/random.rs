use hmac::Hmac;
use rand::rngs::{OsRng, SmallRng, StdRng};
use rand::{Rng, RngCore, SeedableRng};
use sha2::Sha256;

fn secure() {
    let mut bytes = [0u8; 32];
    let mut rng = rand::thread_rng(); // expect: rust.random.thread generator=secure function=generate
    rng.fill_bytes(&mut bytes); // expect-applied: rust.random.secure-fill
    let tag = Hmac::<Sha256>::new_from_slice(&bytes); // expect: rust.hashes.hmac key=secure-random
    let n: u32 = rng.gen_range(0..10); // expect-applied: rust.random.secure-number
    let m: u8 = rand::random(); // expect: rust.random.number generator=secure
}

fn drawn(rounds: u32) {
    let mut rng = rand::thread_rng(); // expect: rust.random.thread function=generate
    let n: u64 = rng.gen(); // expect-applied: rust.random.secure-number
}

fn of_the_system() {
    let mut bytes = [0u8; 32];
    let n = OsRng.next_u32(); // expect: rust.random.system generator=secure
    OsRng.fill_bytes(&mut bytes); // expect: rust.random.system-fill generator=secure
    getrandom::getrandom(&mut bytes).unwrap(); // expect: rust.random.getrandom generator=secure
    let own = StdRng::from_entropy(); // expect: rust.random.standard generator=secure
}

fn guessed() {
    let mut bytes = [0u8; 32];
    let mut rng = StdRng::seed_from_u64(42); // expect: rust.random.seeded generator=predictable seed=literal
    rng.fill_bytes(&mut bytes); // expect-applied: rust.random.predictable-fill
    let tag = Hmac::<Sha256>::new_from_slice(&bytes); // expect: rust.hashes.hmac key=predictable-random
    let fixed = StdRng::from_seed([1; 32]); // expect: rust.random.from-seed seed=literal-array
}

fn quick() {
    let mut rng = SmallRng::from_entropy(); // expect: rust.random.small generator=predictable function=generate
    let n: u32 = rng.gen(); // expect-applied: rust.random.predictable-number
    let other = fastrand::u32(0..9); // expect: rust.random.fastrand generator=predictable
    let mut bytes = [0u8; 8];
    fastrand::fill(&mut bytes); // expect: rust.random.fastrand-fill generator=predictable
    let third = fastrand::Rng::with_seed(7); // expect: rust.random.fastrand-generator generator=predictable
}
