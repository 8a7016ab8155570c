pub const SMALL: u32 = 1024; // expect-none
pub const LARGE: u32 = 4096;
