using System;
using System.IO;
using System.Security.Cryptography;

namespace Shop.Keys
{
    class Thrown
    {
        void Dropped(bool quick)
        {
            int size = 4096;
            try
            {
                size = 1024;
                throw new InvalidOperationException();
            }
            catch
            {
            }
            RSA.Create(size);  // expect: csharp.cryptography.rsa-create key_bits=1024
        }

        void Caught(bool quick)
        {
            int size = 4096;
            try
            {
                if (quick)
                {
                    size = 1536;
                    throw new InvalidOperationException();
                }
            }
            catch (InvalidOperationException e)
            {
                Console.WriteLine(e.Message);
            }
            RSA.Create(size);  // expect: csharp.cryptography.rsa-create key_bits=1536; expect: csharp.cryptography.rsa-create key_bits=4096
        }

        void NotCaught(int size)
        {
            try
            {
                size = 1024;
                if (size < 2048) throw new ArgumentException();
                size = 4096;
            }
            catch (IOException e)
            {
                Console.WriteLine(e.Message);
            }
            RSA.Create(size);  // expect-none: csharp.cryptography.rsa-create key_bits=1024
        }
    }
}
