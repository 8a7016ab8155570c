use md5::Context;

fn by_parts(parts: &[&[u8]]) -> [u8; 16] {
    let mut context = Context::new(); // expect: rust.hashes.md5-context algorithm=MD5; finding: VT-0201
    for part in parts {
        context.consume(part);
    }
    context.compute().0
}

mod own {
    pub struct Context;
    impl Context {
        pub fn new() -> Self {
            Context
        }
    }
}

fn look_alike() {
    let context = own::Context::new(); // expect-none: rust.hashes.md5-context
}
