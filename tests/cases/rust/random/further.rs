use rand::rngs::mock::StepRng;
use rand::RngCore;
use rand_pcg::Pcg32;

fn all(key: &mut [u8; 32]) {
    let mut stepping = StepRng::new(1, 1); // expect: rust.random.of-state generator=predictable
    stepping.fill_bytes(key);
    Pcg32::new(1, 2); // expect: rust.random.of-state generator=predictable
    unsafe { libc::rand() }; // expect: rust.random.libc generator=predictable
}
