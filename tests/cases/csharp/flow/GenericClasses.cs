// What classes and methods make of their own type parameters is what they are given.
using System.Security.Cryptography;

namespace Parcels.Seals
{
    class Kept<TCipher> where TCipher : SymmetricAlgorithm, new()
    {
        private readonly TCipher cipher = new TCipher();  // expect: csharp.cryptography.cipher algorithm=DES; finding: VT-0101; finding: VT-0111

        public byte[] Close(byte[] parcel) => cipher.CreateEncryptor().TransformFinalBlock(parcel, 0, parcel.Length);
    }

    class Made<TCipher> where TCipher : SymmetricAlgorithm, new()
    {
        private readonly TCipher cipher;

        public Made() => cipher = new();  // expect: csharp.cryptography.cipher algorithm=RC2; finding: VT-0104; finding: VT-0111

        public byte[] Close(byte[] parcel) => cipher.CreateEncryptor().TransformFinalBlock(parcel, 0, parcel.Length);
    }

    abstract class Summed<TKey, THash> where THash : HashAlgorithm, new()
    {
        protected byte[] Sum(byte[] parcel)
        {
            using var hash = new THash();  // expect: csharp.cryptography.hash algorithm=MD5; finding: VT-0201
            return hash.ComputeHash(parcel);
        }
    }

    class Label : Summed<string, MD5CryptoServiceProvider>
    {
        public byte[] Mark(byte[] parcel) => Sum(parcel);
    }

    static class Sums<THash> where THash : HashAlgorithm, new()
    {
        public static byte[] Of(byte[] parcel) => new THash().ComputeHash(parcel);  // expect: csharp.cryptography.hash algorithm=SHA-256; no-finding
    }

    static class Again
    {
        public static byte[] Outer<T>(byte[] parcel) where T : HashAlgorithm, new() => Inner<T>(parcel);

        private static byte[] Inner<U>(byte[] parcel) where U : HashAlgorithm, new()
        {
            return new U().ComputeHash(parcel);  // expect: csharp.cryptography.hash algorithm=SHA-1; finding: VT-0202
        }

        // Nobody says what it is.
        public static byte[] Open<T>(byte[] parcel) where T : HashAlgorithm, new() => new T().ComputeHash(parcel);  // expect-none
    }

    class Desk
    {
        byte[] All(byte[] parcel)
        {
            new Kept<DESCryptoServiceProvider>().Close(parcel);
            var made = new Made<RC2CryptoServiceProvider>();
            made.Close(parcel);
            new Label().Mark(parcel);
            Again.Outer<SHA1Managed>(parcel);
            return Sums<SHA256Managed>.Of(parcel);
        }
    }
}
