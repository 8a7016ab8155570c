use openssl::rsa::Rsa;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, OnceLock, RwLock};

static SIZE: AtomicU32 = AtomicU32::new(4096);
static CHOSEN: OnceLock<u32> = OnceLock::new();
static GUARDED: RwLock<u32> = RwLock::new(4096);
thread_local! {
    static OWN: Cell<u32> = Cell::new(4096);
    static OPENED: RefCell<u32> = RefCell::new(4096);
}

fn atomic() {
    SIZE.store(1024, Ordering::SeqCst);
    Rsa::generate(SIZE.load(Ordering::SeqCst)); // expect: rust.openssl.rsa key_bits=1024
}

fn once() {
    CHOSEN.set(1024).unwrap();
    Rsa::generate(*CHOSEN.get().unwrap()); // expect: rust.openssl.rsa key_bits=1024
}

fn guarded() {
    *GUARDED.write().unwrap() = 1024;
    Rsa::generate(*GUARDED.read().unwrap()); // expect: rust.openssl.rsa key_bits=1024
}

fn of_thread() {
    OWN.with(|cell| cell.set(1024));
    Rsa::generate(OWN.with(|cell| cell.get())); // expect: rust.openssl.rsa key_bits=1024
    OWN.set(2048);
    Rsa::generate(OWN.get()); // expect: rust.openssl.rsa key_bits=2048
    OPENED.with(|cell| *cell.borrow_mut() = 1024);
    Rsa::generate(OPENED.with(|cell| *cell.borrow())); // expect: rust.openssl.rsa key_bits=1024
}

struct Options {
    bits: Cell<u32>,
}

fn of_field() {
    let options = Options { bits: Cell::new(1024) };
    options.bits.set(4096);
    Rsa::generate(options.bits.get()); // expect: rust.openssl.rsa key_bits=4096; expect-none: rust.openssl.rsa key_bits=1024
}

type Shared = Rc<RefCell<u32>>;

fn enlarge(size: &Shared) {
    *size.borrow_mut() = 4096;
}

fn two_names() {
    let first: Shared = Rc::new(RefCell::new(1024));
    let second = Rc::clone(&first);
    enlarge(&second);
    Rsa::generate(*first.borrow()); // expect: rust.openssl.rsa key_bits=4096; expect-none: rust.openssl.rsa key_bits=1024
}

fn cloned() {
    let first = Arc::new(Mutex::new(4096));
    let second = first.clone();
    *second.lock().unwrap() = 1024;
    Rsa::generate(*first.lock().unwrap()); // expect: rust.openssl.rsa key_bits=1024
}

struct Sizes(Vec<u32>);

impl Sizes {
    fn set(&mut self, n: u32) {
        self.0.push(n);
    }
}

// A method of that name that is no cell's.
fn look_alike(bits: u32) {
    let mut sizes = Sizes(vec![1024]);
    sizes.set(4096);
    Rsa::generate(sizes.0[0]); // expect: rust.openssl.rsa key_bits=1024
    let taken = std::thread::spawn(|| 1024).join().unwrap();
    Rsa::generate(taken); // expect: rust.openssl.rsa key_bits=1024
    let names = [String::from("10"), String::from("24")];
    Rsa::generate(names.join("").parse().unwrap()); // expect: rust.openssl.rsa key_bits=1024
    Rsa::generate(bits); // expect: rust.openssl.rsa key_bits=?
}

fn main() {
    atomic();
    once();
    guarded();
    of_thread();
    of_field();
    two_names();
    cloned();
    look_alike(std::env::args().count() as u32);
}

fn shown() {
    let first = Rc::new(RefCell::new(1024));
    let second = Rc::clone(&first);
    println!("{:?} {}", second.borrow(), OWN.with(|cell| cell.get()));
    Rsa::generate(*second.borrow()); // expect: rust.openssl.rsa key_bits=1024
}
