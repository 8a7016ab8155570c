// What a source is pumped through, into a text or an array.
#include <cryptopp/aes.h>
#include <cryptopp/base64.h>
#include <cryptopp/filters.h>
#include <cryptopp/gcm.h>
#include <cryptopp/hex.h>
#include <cstdlib>
#include <string>

using namespace CryptoPP;

void of_text(const SecByteBlock &iv)
{
    GCM<AES>::Encryption cipher;  // expect: cpp.cryptopp.mode-authenticated algorithm=AES key=literal key_bits=128
    std::string raw;
    StringSource("000102030405060708090a0b0c0d0e0f", true, new HexDecoder(new StringSink(raw)));
    cipher.SetKeyWithIV(reinterpret_cast<const byte *>(raw.data()), raw.size(), iv, iv.size());  // finding: VT-0301
}

void into_array(const SecByteBlock &iv)
{
    CryptoPP::GCM<CryptoPP::AES>::Encryption cipher;  // expect: cpp.cryptopp.mode-authenticated algorithm=AES key=literal key_bits=128
    CryptoPP::SecByteBlock key(16);
    const std::string text = "AAECAwQFBgcICQoLDA0ODw==";
    CryptoPP::StringSource source(text, true, new CryptoPP::Base64Decoder(new CryptoPP::ArraySink(key, key.size())));
    cipher.SetKeyWithIV(key, key.size(), iv, iv.size());  // finding: VT-0301
}

void of_environment(const SecByteBlock &iv)
{
    GCM<AES>::Encryption cipher;  // expect-none: cpp.cryptopp.mode-authenticated key=literal
    std::string raw;
    StringSource source(std::getenv("BOX_KEY"), true, new HexDecoder(new StringSink(raw)));
    cipher.SetKeyWithIV(reinterpret_cast<const byte *>(raw.data()), raw.size(), iv, iv.size());
}

// Not pumped yet; and what a filter of the program's own makes of it nobody knows.
void later(const SecByteBlock &iv, BufferedTransformation *own)
{
    GCM<AES>::Encryption cipher;  // expect-none: cpp.cryptopp.mode-authenticated key=literal
    std::string raw;
    StringSource source("000102030405060708090a0b0c0d0e0f", false, new HexDecoder(new StringSink(raw)));
    cipher.SetKeyWithIV(reinterpret_cast<const byte *>(raw.data()), 16, iv, iv.size());
    GCM<AES>::Encryption other;  // expect-none: cpp.cryptopp.mode-authenticated key=literal
    std::string made;
    StringSource("000102030405060708090a0b0c0d0e0f", true, new Stretcher(new StringSink(made)));
    other.SetKeyWithIV(reinterpret_cast<const byte *>(made.data()), 16, iv, iv.size());
}
