use openssl::ec::EcGroup;
use openssl::hash::{hash, Hasher, MessageDigest};
use openssl::nid::Nid;

fn names(given: &str) {
    hash(MessageDigest::from_name("md5").unwrap(), b"a"); // expect: rust.openssl.hash algorithm=MD5
    let kept = MessageDigest::from_name("SHA3-256"); // expect: rust.openssl.digest-by-name algorithm=SHA3-256
    Hasher::new(MessageDigest::from_name(["SHA", "1"].concat().as_str()).unwrap()); // expect: rust.openssl.hash algorithm=SHA-1
    Hasher::new(MessageDigest::from_name(given).unwrap()); // expect: rust.openssl.hash algorithm=?
}

fn curves() {
    EcGroup::from_curve_name(Nid::SECP160R1); // expect: rust.openssl.curve curve=secp160r1
    EcGroup::from_curve_name(Nid::SECP112R2); // expect: rust.openssl.curve curve=secp112r2
    EcGroup::from_curve_name(Nid::SECP384R1); // expect: rust.openssl.curve curve=P-384
}
