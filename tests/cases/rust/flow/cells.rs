use openssl::rsa::Rsa;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

fn locked() {
    let shared = Arc::new(Mutex::new(1024));
    {
        let mut guard = shared.lock().unwrap();
        *guard = 4096;
    }
    let bits = shared.lock().unwrap().clone();
    Rsa::generate(bits); // expect: rust.openssl.rsa key_bits=4096
}

fn borrowed() {
    let cell = Rc::new(RefCell::new(4096));
    *cell.borrow_mut() = 1024;
    Rsa::generate(*cell.borrow()); // expect: rust.openssl.rsa key_bits=1024
}

fn copied() {
    let bits = 2048;
    let mut other = bits;
    other = 1024;
    Rsa::generate(bits); // expect: rust.openssl.rsa key_bits=2048
    Rsa::generate(other); // expect: rust.openssl.rsa key_bits=1024
}
