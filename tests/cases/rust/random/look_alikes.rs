use rand as real;
use shop::dice::{fastrand, getrandom, random, thread_rng, OsRng, SmallRng, StdRng};

fn all(bytes: &mut [u8]) {
    let mut a = thread_rng(); // expect-none: rust.random.thread
    a.fill_bytes(bytes); // expect-none: rust.random.secure-fill
    let b = a.gen(); // expect-none: rust.random.secure-number
    let c = random(); // expect-none: rust.random.number
    let d = OsRng.next_u32(); // expect-none: rust.random.system
    OsRng.fill_bytes(bytes); // expect-none: rust.random.system-fill
    getrandom::getrandom(bytes); // expect-none: rust.random.getrandom
    let e = StdRng::from_entropy(); // expect-none: rust.random.standard
    let f = StdRng::seed_from_u64(1); // expect-none: rust.random.seeded
    f.fill_bytes(bytes); // expect-none: rust.random.predictable-fill
    let g = StdRng::from_seed(bytes); // expect-none: rust.random.from-seed
    let h = SmallRng::from_entropy(); // expect-none: rust.random.small
    h.gen(); // expect-none: rust.random.predictable-number
    fastrand::u32(); // expect-none: rust.random.fastrand
    fastrand::fill(bytes); // expect-none: rust.random.fastrand-fill
    fastrand::Rng::with_seed(1); // expect-none: rust.random.fastrand-generator
}
