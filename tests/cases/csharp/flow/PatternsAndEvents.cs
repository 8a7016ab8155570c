// Names that patterns give, the name of a type as a text, and events that are raised.
using System;
using System.Security.Cryptography;

namespace Shop.Flow
{
    record Choice(int Kind, string Name);

    class Sha384 { }

    class Raised
    {
        public event Action<string> Chosen;

        public void Raise(string name) => Chosen?.Invoke(name);
    }

    class PatternsAndEvents
    {
        static string NameOf(Choice choice) => choice is { Kind: 1, Name: var name } ? name : "SHA512";

        void Patterns()
        {
            HashAlgorithm.Create(NameOf(new Choice(1, "MD5")));  // expect: csharp.cryptography.hash-create-name algorithm=MD5
            HashAlgorithm.Create(NameOf(new Choice(2, "MD5")));  // expect: csharp.cryptography.hash-create-name algorithm=SHA-512
        }

        void Types()
        {
            HashAlgorithm.Create(typeof(SHA1).Name);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-1
            HashAlgorithm.Create(typeof(Shop.Flow.Sha384).Name);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-384
        }

        void Events()
        {
            var raised = new Raised();
            raised.Chosen += name => HashAlgorithm.Create(name);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-256
            raised.Raise("SHA256");
        }
    }
}
