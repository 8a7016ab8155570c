// Who draws is told by what a generator went through: lists, boxes, members of generic types.
use rand::rngs::{OsRng, SmallRng, StdRng};
use rand::{RngCore, SeedableRng};

fn of_a_list() {
    let mut sources: Vec<Box<dyn RngCore>> = vec![Box::new(StdRng::seed_from_u64(42)), Box::new(OsRng)]; // expect: rust.random.seeded purpose=token; finding: VT-0605
    let source = &mut sources[0];
    let mut api_key = [0u8; 24];
    source.fill_bytes(&mut api_key);
}

struct Issuer<R: RngCore> {
    source: R,
}

impl<R: RngCore> Issuer<R> {
    fn new(source: R) -> Self {
        Issuer { source }
    }

    fn session_token(&mut self) -> String {
        let mut bytes = [0u8; 32];
        self.source.fill_bytes(&mut bytes);
        hex::encode(bytes)
    }
}

fn of_a_member() {
    let mut issuer = Issuer::new(SmallRng::seed_from_u64(1)); // expect: rust.random.seeded purpose=token; finding: VT-0605
    println!("{}", issuer.session_token());
}

fn of_the_other() {
    let mut sources: Vec<Box<dyn RngCore>> = vec![Box::new(StdRng::seed_from_u64(42)), Box::new(OsRng)]; // no-finding: VT-0605; finding: VT-0601
    let source = &mut sources[1];
    let mut api_key = [0u8; 24];
    source.fill_bytes(&mut api_key);
}
