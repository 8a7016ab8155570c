// What stands under #[cfg(…)] is in some builds only.
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha384, Sha512};

#[cfg(feature = "legacy")]
fn old(text: &[u8]) -> Vec<u8> {
    Md5::digest(text).to_vec() // expect: rust.hashes.digest algorithm=MD5 condition=feature="legacy"
}

/// In every build.
fn now(text: &[u8]) -> Vec<u8> {
    Sha512::digest(text).to_vec() // expect: rust.hashes.digest algorithm=SHA-512 condition=
}

#[inline]
#[cfg(not(unix))]
mod other {
    use sha1::{Digest, Sha1};

    pub fn mark(text: &[u8]) -> Vec<u8> {
        Sha1::digest(text).to_vec() // expect: rust.hashes.digest algorithm=SHA-1 condition=!unix
    }
}

fn either(text: &[u8]) -> Vec<u8> {
    #[cfg(small)]
    let sum = Sha1::digest(text).to_vec(); // expect: rust.hashes.digest algorithm=SHA-1 condition=small
    // Between them.
    #[cfg(not(small))]
    let sum = Sha384::digest(text).to_vec(); // expect: rust.hashes.digest algorithm=SHA-384 condition=!small
    sum
}

fn early(text: &[u8]) -> Vec<u8> {
    #[cfg(any(windows, target_os = "redox"))]
    {
        return Md5::digest(text).to_vec(); // expect: rust.hashes.digest algorithm=MD5
    }
    #[cfg(not(any(windows, target_os = "redox")))]
    Sha256::digest(text).to_vec() // expect: rust.hashes.digest algorithm=SHA-256
}

fn kept(text: &[u8]) -> Vec<u8> {
    #[cfg(debug_assertions)]
    println!("{}", text.len());
    Sha256::digest(text).to_vec() // expect: rust.hashes.digest algorithm=SHA-256 condition=
}

fn chosen(text: &[u8]) -> Vec<u8> {
    #[cfg(strict)]
    return Sha512::digest(text).to_vec(); // expect: rust.hashes.digest algorithm=SHA-512 condition=strict
    #[cfg(not(strict))]
    return Sha1::digest(text).to_vec(); // expect: rust.hashes.digest algorithm=SHA-1 condition=!strict
}
