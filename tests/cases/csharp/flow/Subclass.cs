using System.Security.Cryptography;

namespace Shop.Flow
{
    abstract class Step
    {
        protected abstract string Name { get; }
        public byte[] Run(byte[] data) { return HashAlgorithm.Create(Name).ComputeHash(data); }  // finding: VT-0201
    }

    class Weak : Step
    {
        protected override string Name => "MD5";
    }

    interface IPlan { string Kind(); }
    class SoundPlan : IPlan { public string Kind() { return "SHA512"; } }

    class Subclass
    {
        byte[] Old(byte[] data) { return new Weak().Run(data); }
        byte[] Today(byte[] data)
        {
            IPlan plan = new SoundPlan();
            return HashAlgorithm.Create(plan.Kind()).ComputeHash(data);  // no-finding; expect: csharp.cryptography.hash-create-name algorithm=SHA-512
        }
    }
}
