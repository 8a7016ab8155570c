use ring::hmac;
use std::sync::mpsc;
use std::thread;

fn through() {
    let (to, from) = mpsc::channel::<Vec<u8>>();
    to.send(b"signal box".to_vec()).unwrap();
    let raw = from.recv().unwrap();
    let _ = hmac::Key::new(hmac::HMAC_SHA256, &raw); // expect: rust.ring.hmac key=literal
}

fn from_a_thread() {
    let (to, from) = mpsc::channel();
    let other = to.clone();
    let t = thread::spawn(move || {
        other.send(b"signal box".to_vec()).unwrap();
    });
    let raw = from.recv().unwrap();
    t.join().unwrap();
    let _ = hmac::Key::new(hmac::HMAC_SHA256, &raw); // expect: rust.ring.hmac key=literal
}

fn from_another() {
    let (to, from) = mpsc::channel::<Vec<u8>>();
    let work = move || {
        to.send(b"signal box".to_vec()).unwrap();
    };
    work();
    let _ = hmac::Key::new(hmac::HMAC_SHA256, &from.recv().unwrap()); // expect: rust.ring.hmac key=literal
}

fn read_by_a_thread() {
    let (to, from) = mpsc::channel();
    thread::spawn(move || to.send(std::fs::read("box.key").unwrap()));
    let _ = hmac::Key::new(hmac::HMAC_SHA256, &from.recv().unwrap()); // expect: rust.ring.hmac key=file
}

fn in_order() {
    let (to, from) = mpsc::sync_channel(2);
    to.send(std::fs::read("first.key").unwrap()).unwrap();
    to.send(b"second".to_vec()).unwrap();
    let _ = hmac::Key::new(hmac::HMAC_SHA256, &from.recv().unwrap()); // expect: rust.ring.hmac key=file
}

fn given(from: mpsc::Receiver<Vec<u8>>) {
    let _ = hmac::Key::new(hmac::HMAC_SHA256, &from.recv().unwrap()); // expect: rust.ring.hmac key=?
}
