use openssl::rsa::Rsa;

static mut NEVER_SET: u32 = 5;
static mut SET: u32 = 5;
static mut LENT: u32 = 5;
static mut STEPPED: u32 = 5;
pub static mut OPEN: u32 = 5;

fn never() -> u32 {
    if unsafe { NEVER_SET } == 5 { 4096 } else { 1024 }
}

pub fn change(value: u32) {
    unsafe {
        SET = value;
        STEPPED += 1;
        *std::ptr::addr_of_mut!(LENT) = value;
    }
}

pub fn make() {
    Rsa::generate(never()); // expect: rust.openssl.rsa key_bits=4096; expect-none: rust.openssl.rsa key_bits=1024
    Rsa::generate(if unsafe { SET } == 5 { 4096 } else { 1024 }); // expect: rust.openssl.rsa key_bits=1024; expect: rust.openssl.rsa key_bits=4096
    Rsa::generate(if unsafe { LENT } == 5 { 4096 } else { 1024 }); // expect: rust.openssl.rsa key_bits=1024; expect: rust.openssl.rsa key_bits=4096
    Rsa::generate(if unsafe { STEPPED } == 5 { 4096 } else { 1024 }); // expect: rust.openssl.rsa key_bits=1024; expect: rust.openssl.rsa key_bits=4096
    Rsa::generate(if unsafe { OPEN } == 5 { 4096 } else { 1024 }); // expect: rust.openssl.rsa key_bits=1024; expect: rust.openssl.rsa key_bits=4096
}
