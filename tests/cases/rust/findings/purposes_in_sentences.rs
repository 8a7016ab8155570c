use rand::rngs::{SmallRng, StdRng};
use rand::{Rng, RngCore, SeedableRng};

fn number() -> u32 {
    SmallRng::from_entropy().gen_range(0..1_000_000) // finding: VT-0605 severity=high
}

fn tell(phone: &str) {
    println!("to {phone} ({}): your one-time code is {:06}", phone.len(), number());
}

fn thrown() -> u32 {
    SmallRng::from_entropy().gen_range(1..7) // finding: VT-0601 severity=info
}

// What a sentence says of something else.
fn told_of_others(code: u32) {
    println!("your one-time code is {} after {} tries", code, thrown());
    println!("no code is needed {}", thrown());
}

fn joined() -> String {
    let drawn = fastrand::u64(..); // finding: VT-0605 severity=high
    format!("Your recovery code: {}", drawn)
}

fn salt_from(rng: &mut StdRng) -> [u8; 16] {
    let mut out = [0u8; 16];
    rng.fill_bytes(&mut out);
    out
}

fn salted() -> [u8; 16] {
    salt_from(&mut StdRng::seed_from_u64(3)) // finding: VT-0605 severity=high
}

fn boxed() -> Box<dyn RngCore> {
    Box::new(StdRng::seed_from_u64(3)) // finding: VT-0605 severity=high
}

fn nonce(rng: &mut dyn RngCore) -> [u8; 12] {
    let mut out = [0u8; 12];
    rng.fill_bytes(&mut out);
    out
}

fn drawn() -> [u8; 12] {
    let mut rng = boxed();
    nonce(rng.as_mut())
}
