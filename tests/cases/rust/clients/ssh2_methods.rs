use ssh2::{HashType, MethodType, Session};

fn preferences() -> Result<(), ssh2::Error> {
    let session = Session::new()?; // expect-applied: rust.clients.ssh2-new
    session.method_pref(MethodType::CryptCs, "3des-cbc,aes256-gcm@openssh.com")?; // expect: rust.clients.ssh2-ciphers algorithm=3DES mode=CBC; expect: rust.clients.ssh2-ciphers algorithm=AES mode=GCM; finding: VT-0103; finding: VT-0111
    session.method_pref(MethodType::MacSc, "hmac-md5")?; // expect: rust.clients.ssh2-macs algorithm=HMAC digest=MD5; finding: VT-0204
    session.method_pref(MethodType::Kex, "diffie-hellman-group1-sha1")?; // expect: rust.clients.ssh2-key-exchange digest=SHA-1; finding: VT-0501
    session.method_pref(MethodType::HostKey, "ssh-rsa")?; // expect: rust.clients.ssh2-host-keys algorithm=RSA digest=SHA-1; finding: VT-0203
    session.method_pref(MethodType::CompCs, "zlib")?; // expect-none
    let _ = session.host_key_hash(HashType::Md5); // expect: rust.clients.ssh2-host-key-hash algorithm=MD5; finding: VT-0201
    Ok(())
}

struct Other;

impl Other {
    fn new() -> Other { Other }
    fn method_pref(&self, _kind: MethodType, _names: &str) {}
    fn host_key_hash(&self, _kind: HashType) {}
}

fn of_another() {
    let session = Other::new(); // expect-none: rust.clients.ssh2-new
    session.method_pref(MethodType::CryptCs, "3des-cbc"); // expect-none: rust.clients.ssh2-ciphers
    session.method_pref(MethodType::MacCs, "hmac-md5"); // expect-none: rust.clients.ssh2-macs
    session.method_pref(MethodType::Kex, "diffie-hellman-group1-sha1"); // expect-none: rust.clients.ssh2-key-exchange
    session.method_pref(MethodType::HostKey, "ssh-dss"); // expect-none: rust.clients.ssh2-host-keys
    session.host_key_hash(HashType::Md5); // expect-none: rust.clients.ssh2-host-key-hash
}
