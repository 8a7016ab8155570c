pub fn bits() -> u32 {
    1024 // expect-none
}
