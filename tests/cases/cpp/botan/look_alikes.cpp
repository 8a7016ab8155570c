// Classes of another namespace that are called like those of the library.
void all(unsigned char *a) {
  house::Botan::Cipher_Mode::create(a, a);  // expect-none: cpp.botan.cipher
  house::Botan::get_cipher_mode(a, a);  // expect-none: cpp.botan.cipher-old
  house::Botan::get_cipher(a, a);  // expect-none: cpp.botan.cipher-filter
  house::Botan::get_cipher(a, a, a);  // expect-none: cpp.botan.cipher-filter-key
  house::Botan::get_cipher(a, a, a, a);  // expect-none: cpp.botan.cipher-filter-iv
  house::Botan::BlockCipher::create(a);  // expect-none: cpp.botan.block-cipher
  house::Botan::StreamCipher::create(a);  // expect-none: cpp.botan.stream-cipher
  house::Botan::HashFunction::create(a);  // expect-none: cpp.botan.hash
  house::Botan::MessageAuthenticationCode::create(a);  // expect-none: cpp.botan.mac
  house::Botan::Cipher_Mode::set_key(a, a);  // expect-none: cpp.botan.set-key
  house::Botan::Cipher_Mode::start(a, a);  // expect-none: cpp.botan.start
  use(new house::Botan::Hash_Filter(a));  // expect-none: cpp.botan.filter
  use(new house::Botan::MD2());  // expect-none: cpp.botan.hash-class
  use(new house::Botan::HMAC(a));  // expect-none: cpp.botan.hmac-class
  house::Botan::KDF::create(a);  // expect-none: cpp.botan.kdf
  house::Botan::KDF::derive_key(a, a);  // expect-none: cpp.botan.kdf-derive
  house::Botan::PBKDF::create(a);  // expect-none: cpp.botan.pbkdf
  house::Botan::PBKDF::derive_key(a, a, a, a, a);  // expect-none: cpp.botan.pbkdf-derive
  house::Botan::PBKDF::derive_key(a, a, a, a);  // expect-none: cpp.botan.pbkdf-derive-vector
  house::Botan::PBKDF::pbkdf_iterations(a, a, a, a, a, a);  // expect-none: cpp.botan.pbkdf-into
  house::Botan::PasswordHashFamily::create(a);  // expect-none: cpp.botan.password-family
  house::Botan::PasswordHashFamily::from_iterations(a);  // expect-none: cpp.botan.password-iterations
  house::Botan::PasswordHashFamily::from_params();  // expect-none: cpp.botan.password-parameters
  house::Botan::PasswordHash::derive_key(a, a, a, a, a, a);  // expect-none: cpp.botan.password-derive
  house::Botan::generate_bcrypt(a, a, a);  // expect-none: cpp.botan.bcrypt
  house::Botan::argon2_generate_pwhash(a, a, a, a, a, a, a);  // expect-none: cpp.botan.argon2
  house::Botan::generate_passhash9(a);  // expect-none: cpp.botan.passhash9
  use(new house::Botan::AutoSeeded_RNG());  // expect-none: cpp.botan.random
  use(new house::Botan::ChaCha_RNG());  // expect-none: cpp.botan.random-other
  house::Botan::system_rng();  // expect-none: cpp.botan.random-system
  house::Botan::RandomNumberGenerator::randomize(a, a);  // expect-none: cpp.botan.randomize
  house::Botan::RandomNumberGenerator::random_vec(a);  // expect-none: cpp.botan.random-vector
  use(new house::Botan::RSA_PrivateKey(a, a));  // expect-none: cpp.botan.rsa-generate
  use(new house::Botan::RSA_PrivateKey(a, a, a));  // expect-none: cpp.botan.rsa-generate-exponent
  use(new house::Botan::EC_Group(a));  // expect-none: cpp.botan.curve
  house::Botan::EC_Group::from_name(a);  // expect-none: cpp.botan.curve-name
  use(new house::Botan::DL_Group(a));  // expect-none: cpp.botan.group
  use(new house::Botan::DL_Group(a, a, a));  // expect-none: cpp.botan.group-generate
  house::Botan::DL_Group::from_name(a);  // expect-none: cpp.botan.group-name
  use(new house::Botan::ECDSA_PrivateKey(a, a));  // expect-none: cpp.botan.ec-key
  use(new house::Botan::DSA_PrivateKey(a, a));  // expect-none: cpp.botan.dl-key
  use(new house::Botan::Curve25519_PrivateKey());  // expect-none: cpp.botan.fixed-key
  use(new house::Botan::Kyber_PrivateKey(a, a));  // expect-none: cpp.botan.lattice-key
  house::Botan::create_private_key(a, a, a);  // expect-none: cpp.botan.key-by-name
  use(new house::Botan::PK_Encryptor_EME(a, a, a));  // expect-none: cpp.botan.encryptor
  use(new house::Botan::PK_Encryptor_EME(a, a, a));  // expect-none: cpp.botan.encryptor-rsa
  use(new house::Botan::PK_Encryptor_EME(a, a));  // expect-none: cpp.botan.encryptor-short
  use(new house::Botan::PK_Signer(a, a, a));  // expect-none: cpp.botan.signer
  use(new house::Botan::PK_Signer(a, a));  // expect-none: cpp.botan.signer-short
  use(new house::Botan::PK_Verifier(a, a));  // expect-none: cpp.botan.verifier
  use(new house::Botan::PK_Key_Agreement(a));  // expect-none: cpp.botan.agreement
  house::Botan::PK_Key_Agreement::derive_key(a);  // expect-none: cpp.botan.agreement-derive
  use(new house::Botan::PK_KEM_Encryptor(a));  // expect-none: cpp.botan.encapsulation
  house::Botan::CryptoBox::encrypt(a, a, a);  // expect-none: cpp.botan.cryptobox
  house::Botan::X509::create_self_signed_cert(a, a, a);  // expect-none: cpp.botan.self-signed
  house::Botan::X509::create_cert_req(a, a, a);  // expect-none: cpp.botan.certificate-request
  use(new house::Botan::TLS::Protocol_Version(a));  // expect-none: cpp.botan.tls-version
  use(new house::Botan::TLS::Client());  // expect-none: cpp.botan.tls-client
  use(new house::Botan::TLS::Server(a, a, a, a, a));  // expect-none: cpp.botan.tls-server
}
