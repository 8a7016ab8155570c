use digest::Digest;

pub fn root<D: Digest>(leaves: &[Vec<u8>]) -> Vec<u8> {
    let mut hasher = D::new(); // expect: rust.hashes.new algorithm=MD5
    for leaf in leaves {
        hasher.update(leaf);
    }
    hasher.finalize().to_vec()
}
