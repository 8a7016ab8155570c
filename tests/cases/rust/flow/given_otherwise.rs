use clap::Parser;
use openssl::rsa::Rsa;
use serde::Deserialize;

#[derive(Parser)]
struct Args {
    /// Size of the key
    #[arg(short, long, default_value_t = 1024)]
    bits: u32,
    #[arg(long, default_value = "2048")]
    other: u32,
    #[arg(long)]
    asked: u32,
}

#[derive(Deserialize)]
struct Settings {
    name: String,
    #[serde(default = "five_hundred")]
    bits: u32,
}

fn five_hundred() -> u32 {
    512
}

fn command_line(args: &Args) {
    Rsa::generate(args.bits); // expect: rust.openssl.rsa key_bits=1024; expect: rust.openssl.rsa key_bits=?
    Rsa::generate(args.other); // expect: rust.openssl.rsa key_bits=2048; expect: rust.openssl.rsa key_bits=?
    Rsa::generate(args.asked); // expect: rust.openssl.rsa key_bits=?
}

fn read(settings: Settings) {
    Rsa::generate(settings.bits); // expect: rust.openssl.rsa key_bits=512; expect: rust.openssl.rsa key_bits=?
}
