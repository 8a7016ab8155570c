using System.Security.Cryptography;

namespace Shop.Files
{
    // A cipher that is told twice before it does anything.
    class SetTwice
    {
        static readonly byte[] Fixed = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 };

        byte[] Renewed(byte[] key, byte[] data)
        {
            using Aes aes = Aes.Create();  // expect: csharp.cryptography.cipher-create iv=secure-random; expect-none: csharp.cryptography.cipher-create iv=literal-array
            aes.Key = key;
            aes.IV = Fixed;
            aes.GenerateIV();
            return aes.CreateEncryptor().TransformFinalBlock(data, 0, data.Length);
        }

        byte[] Between(byte[] key, byte[] data)
        {
            using Aes aes = Aes.Create();  // expect: csharp.cryptography.cipher-create iv=secure-random; expect: csharp.cryptography.cipher-create iv=literal-array
            aes.Key = key;
            aes.IV = Fixed;
            byte[] head = aes.CreateEncryptor().TransformFinalBlock(data, 0, 16);
            aes.GenerateIV();
            return aes.CreateEncryptor().TransformFinalBlock(head, 0, 16);
        }

        byte[] HandedOn(byte[] key, byte[] data)
        {
            using Aes aes = Aes.Create();  // expect: csharp.cryptography.cipher-create iv=secure-random; expect: csharp.cryptography.cipher-create iv=literal-array
            aes.IV = Fixed;
            Head(aes);
            aes.GenerateIV();
            return aes.CreateEncryptor().TransformFinalBlock(data, 0, 16);
        }

        void Head(Aes aes)
        {
            aes.CreateEncryptor().TransformFinalBlock(Fixed, 0, 16);
        }
    }
}
