// A part of a file, without what it uses.
fn digest(data: &[u8]) {
    let mut weak = Md5::new(); // finding: VT-0201
    weak.update(data);
    let mut sound = Sha256::new(); // no-finding
    sound.update(data);
}

fn client() {
    SslConnector::builder(SslMethod::tls()).unwrap().set_verify(SslVerifyMode::NONE); // finding: VT-0701
}

struct Md4;

impl Md4 {
    fn new() -> Md4 {
        Md4
    }
}

fn own() {
    Md4::new(); // no-finding
}
