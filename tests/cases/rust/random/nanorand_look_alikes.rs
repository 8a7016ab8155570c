mod dice {
    pub struct WyRand;
    impl WyRand {
        pub fn new() -> Self { WyRand }
        pub fn generate(&mut self) -> u64 { 4 }
        pub fn fill(&mut self, _: &mut [u8]) {}
    }
}

pub fn other_token(k: &mut [u8]) -> u64 {
    let mut r = dice::WyRand::new(); // expect-none: rust.random.nanorand
    r.fill(k); // expect-none: rust.random.nanorand-fill
    r.generate() // expect-none: rust.random.nanorand-number
}
