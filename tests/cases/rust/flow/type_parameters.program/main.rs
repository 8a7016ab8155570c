mod tree;
use md5::Md5;

fn main() {
    let leaves: Vec<Vec<u8>> = std::env::args().skip(1).map(String::into_bytes).collect();
    println!("{:02x?}", tree::root::<Md5>(&leaves)); // expect-none
}
