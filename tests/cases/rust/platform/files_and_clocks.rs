use rand::{rngs::StdRng, SeedableRng};
use std::io::Read;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

fn key_of_file() {
    let mut key = [0u8; 32];
    let mut file = std::fs::File::open("/run/keys/data").unwrap();
    file.read_exact(&mut key).unwrap(); // expect-applied: rust.platform.file-read
    openssl::symm::encrypt(openssl::symm::Cipher::aes_256_ctr(), &key, None, b"x"); // expect: rust.openssl.crypt key=file
}

fn key_of_text(mut text: &[u8]) {
    let mut key = [0u8; 32];
    text.read_exact(&mut key).unwrap();
    openssl::symm::encrypt(openssl::symm::Cipher::aes_256_ctr(), &key, None, b"x"); // expect-none: rust.openssl.crypt key=file
}

fn by_the_clock() {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos() as u64; // expect-applied: rust.platform.now; expect-applied: rust.platform.since; expect-applied: rust.platform.time
    StdRng::seed_from_u64(now); // expect: rust.random.seeded seed=time
    StdRng::seed_from_u64(SystemTime::now().elapsed().unwrap().subsec_nanos() as u64); // expect: rust.random.seeded seed=time
    StdRng::seed_from_u64(Duration::from_secs(read()).as_secs()); // expect-none: rust.random.seeded seed=time
}

fn of_others(store: &Store, key: &mut [u8]) {
    store.read_to_end(key); // expect-none: rust.platform.file-read
    house::SystemTime::now(); // expect-none: rust.platform.now
    store.elapsed(); // expect-none: rust.platform.since
    store.as_secs(); // expect-none: rust.platform.time
}
