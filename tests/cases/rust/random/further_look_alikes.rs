// Types of this file's own that are called like those of the crates.
struct StepRng;
impl StepRng {
    fn new(_: u64, _: u64) -> Self { StepRng }
}
mod libc_of_ours {
    pub fn rand() -> i32 { 4 }
}

fn all() {
    StepRng::new(1, 1); // expect-none: rust.random.of-state
    libc_of_ours::rand(); // expect-none: rust.random.libc
}
