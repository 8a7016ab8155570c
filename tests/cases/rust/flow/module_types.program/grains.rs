pub struct Grains { // expect-none
    all: Vec<Vec<u8>>,
}

impl Grains {
    pub fn new() -> Self {
        let mut drawn = vec![0u8; 16];
        openssl::rand::rand_bytes(&mut drawn).unwrap();
        Grains { all: vec![b"one grain for us".to_vec(), drawn] }
    }

    pub fn at(&self, place: usize) -> &[u8] {
        &self.all[place]
    }
}

pub trait Maker {
    fn grain(&self) -> Vec<u8>;
}

pub struct Same;

impl Maker for Same {
    fn grain(&self) -> Vec<u8> {
        b"one grain for us".to_vec()
    }
}

pub struct Fresh;

impl Maker for Fresh {
    fn grain(&self) -> Vec<u8> {
        rand::random::<[u8; 16]>().to_vec()
    }
}

pub fn maker() -> Box<dyn Maker> {
    Box::new(Same)
}
