use rand::distributions::{Alphanumeric, DistString};
use rand::rngs::SmallRng;
use rand::seq::SliceRandom;
use rand::SeedableRng;

fn password() -> String {
    Alphanumeric.sample_string(&mut SmallRng::seed_from_u64(99), 24) // expect: rust.random.seeded purpose=token
}

fn shuffled(mut names: Vec<u32>) -> Vec<u32> {
    names.shuffle(&mut SmallRng::seed_from_u64(1)); // expect: rust.random.seeded purpose=sampling
    names
}

fn mixed(mut names: Vec<u32>) -> Vec<u32> {
    names.shuffle(&mut SmallRng::seed_from_u64(1)); // expect: rust.random.seeded purpose=absent-property
    names
}
