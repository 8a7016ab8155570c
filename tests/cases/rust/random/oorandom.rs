fn number() -> u64 {
    let mut rng = oorandom::Rand64::new(42); // expect: rust.random.oorandom generator=predictable seed=literal function=generate
    rng.rand_u64() // expect-applied: rust.random.oorandom-number
}

struct Rand64;

impl Rand64 {
    fn new(seed: u64) -> Self {
        Rand64
    }
    fn rand_u64(&self) -> u64 {
        4
    }
}

fn look_alike() -> u64 {
    let rng = Rand64::new(42); // expect-none: rust.random.oorandom
    rng.rand_u64() // expect-none: rust.random.oorandom-number
}
