using System;
using System.Security.Cryptography;

class PartsFilled
{
    private static readonly byte[] Fixed = Convert.FromHexString("000102030405060708090a0b");

    void Copied(AesGcm cipher, byte[] plain, byte[] body, byte[] tag)
    {
        Span<byte> nonce = stackalloc byte[12];
        Fixed.CopyTo(nonce);
        cipher.Encrypt(nonce, plain, body, tag);  // expect: csharp.cryptography.aead-use nonce=literal nonce_bits=96
    }

    void Rest(AesGcm cipher, byte[] plain, byte[] body, byte[] tag)
    {
        byte[] nonce = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 };
        RandomNumberGenerator.Fill(nonce.AsSpan(4, 8));
        cipher.Encrypt(nonce, plain, body, tag);  // expect: csharp.cryptography.aead-use nonce=?
    }

    void Left(AesGcm cipher, byte[] plain, byte[] body, byte[] tag)
    {
        byte[] nonce = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 };
        cipher.Encrypt(nonce, plain, body, tag);  // expect: csharp.cryptography.aead-use nonce=literal-array
    }
}
