pub fn limit() -> u32 {
    7 // expect-none
}
