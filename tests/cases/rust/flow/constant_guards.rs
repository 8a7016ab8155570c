// Behind what constants alone lead out of, nothing is reached.
use openssl::hash::MessageDigest;

const STRONG: bool = true;
const LEVEL: u32 = 3;

fn guarded() -> MessageDigest {
    if STRONG {
        return MessageDigest::sha384(); // expect: rust.openssl.digest-name algorithm=SHA-384
    }
    MessageDigest::md5() // expect-none
}

fn counted() -> MessageDigest {
    if LEVEL + 1 < 2 {
        return MessageDigest::md5(); // expect-none
    } else {
        return MessageDigest::sha512(); // expect: rust.openssl.digest-name algorithm=SHA-512
    }
    MessageDigest::md4() // expect-none
}

fn asked(strong: bool) -> MessageDigest {
    if strong {
        return MessageDigest::sha384(); // expect: rust.openssl.digest-name algorithm=SHA-384
    }
    MessageDigest::md5() // expect: rust.openssl.digest-name algorithm=MD5
}

fn not_led_out() -> MessageDigest {
    if STRONG {
        println!("strong");
    }
    MessageDigest::sha1() // expect: rust.openssl.digest-name algorithm=SHA-1
}

fn built_otherwise() -> MessageDigest {
    if cfg!(feature = "strong") {
        return MessageDigest::sha384(); // expect: rust.openssl.digest-name algorithm=SHA-384
    }
    MessageDigest::md5() // expect: rust.openssl.digest-name algorithm=MD5
}
