// What only a build for tests holds.
pub fn length(data: &[u8]) -> usize {
    data.len()
}

#[test]
fn on_its_own() {
    md5::compute(b"data"); // expect: rust.hashes.md5-compute condition=test
}

#[tokio::test(flavor = "multi_thread")]
async fn of_tokio() {
    md5::compute(b"data"); // expect: rust.hashes.md5-compute condition=test
}

// #[test] in a comment, or another attribute, says nothing of the kind.
#[inline]
fn plain() {
    md5::compute(b"data"); // expect: rust.hashes.md5-compute condition=
}

#[cfg(test)]
mod tests {
    fn helper() {
        md5::compute(b"data"); // expect: rust.hashes.md5-compute condition=test
    }
}
