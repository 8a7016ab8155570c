// What a literal gives a member that the next statement sets anew is used by nobody.
use openssl::hash::{hash, MessageDigest};

struct Job {
    digest: MessageDigest,
}

fn set_anew(data: &[u8]) {
    let mut job = Job { digest: MessageDigest::md5() }; // expect-none
    job.digest = MessageDigest::sha256();
    hash(job.digest, data).unwrap(); // expect: rust.openssl.hash algorithm=SHA-256
}

fn asked_before(data: &[u8]) {
    let mut job = Job { digest: MessageDigest::md5() };
    hash(job.digest, data).unwrap(); // expect: rust.openssl.hash algorithm=MD5
    job.digest = MessageDigest::sha256();
    hash(job.digest, data).unwrap(); // expect: rust.openssl.hash algorithm=SHA-256
}

fn of_itself(data: &[u8]) {
    let mut job = Job { digest: MessageDigest::md5() }; // expect: rust.openssl.digest-name algorithm=MD5
    job.digest = other(&job);
    hash(job.digest, data).unwrap();
}
