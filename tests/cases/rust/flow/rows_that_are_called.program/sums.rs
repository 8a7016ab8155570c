pub fn old(data: &[u8]) -> String {
    format!("{:x}", md5::compute(data)) // expect: rust.hashes.md5-compute role=unreached
}

pub fn plain(data: &[u8]) -> String {
    format!("{}", data.len())
}

pub fn shown(data: &[u8]) -> String {
    format!("{:x}", md5::compute(data)) // expect: rust.hashes.md5-compute; expect-none: rust.hashes.md5-compute role=unreached
}
