// Functions of another crate that are called like those of the library.
fn all(a: &[u8]) {
    house::jsonwebtoken::Header::new(a); // expect-none: rust.jsonwebtoken.header
    house::jsonwebtoken::Header::default(a); // expect-none: rust.jsonwebtoken.header-default
    house::jsonwebtoken::encode(a); // expect-none: rust.jsonwebtoken.encode
    house::jsonwebtoken::Validation::new(a); // expect-none: rust.jsonwebtoken.validation
    house::jsonwebtoken::Validation::default(a); // expect-none: rust.jsonwebtoken.validation-default
    house::jsonwebtoken::Validation::insecure_disable_signature_validation(a); // expect-none: rust.jsonwebtoken.disable
    house::jsonwebtoken::dangerous_insecure_decode(a); // expect-none: rust.jsonwebtoken.insecure-decode
}
