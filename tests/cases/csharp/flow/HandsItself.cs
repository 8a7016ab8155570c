using System;
using System.Security.Cryptography;

namespace Shop.Keys
{
    class Options
    {
        public int Bits = 4096;

        public void Apply(Action<Options> change)
        {
            change(this);
        }

        public Options With(Action<Options> change)
        {
            change.Invoke(this);
            return this;
        }
    }

    // What an object is handed to may set what it keeps.
    class HandsItself
    {
        void Use()
        {
            var options = new Options();
            options.Apply(o => o.Bits = 1024);
            RSA.Create(options.Bits);  // expect: csharp.cryptography.rsa-create key_bits=1024; expect-none: csharp.cryptography.rsa-create key_bits=4096
            var others = new Options().With(o => { o.Bits = 1536; });
            RSA.Create(others.Bits);  // expect: csharp.cryptography.rsa-create key_bits=1536; expect-none: csharp.cryptography.rsa-create key_bits=4096
            RSA.Create(new Options().Bits);  // expect: csharp.cryptography.rsa-create key_bits=4096
        }
    }
}
