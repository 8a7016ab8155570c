use std::collections::HashMap;

use openssl::hash::MessageDigest;

fn names() -> HashMap<String, String> {
    let mut names = HashMap::new();
    names.insert("short".to_string(), "md5".to_string());
    names.insert("long".to_string(), "sha512".to_string());
    names
}

fn known(data: &[u8]) {
    let names = names();
    let name = names.get("short").map(|name| name.as_str()).unwrap_or("sha256");
    openssl::hash::hash(MessageDigest::from_name(name).unwrap(), data).unwrap(); // expect: rust.openssl.hash algorithm=MD5
    let other = names.get("long").cloned().map(|name| name.to_lowercase()).unwrap();
    openssl::hash::hash(MessageDigest::from_name(&other).unwrap(), data).unwrap(); // expect: rust.openssl.hash algorithm=SHA-512
}

// The characters of a text, each by itself.
fn look_alike(data: &[u8]) {
    let name: String = "nc4".chars().map(|c| if c == 'n' { 'm' } else { 'd' }).collect();
    openssl::hash::hash(MessageDigest::from_name(&name).unwrap(), data).unwrap(); // expect: rust.openssl.hash algorithm=?
}
