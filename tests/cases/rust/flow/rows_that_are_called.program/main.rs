mod sums;
use sums::{old, plain, shown};

fn main() {
    let kept: [fn(&[u8]) -> String; 2] = [old, plain];
    println!("{}", kept[1](b"data"));
    let asked: [fn(&[u8]) -> String; 2] = [shown, plain];
    println!("{}", asked[std::env::args().count()](b"data")); // expect-none
}
