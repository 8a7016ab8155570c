using System.Security.Cryptography;

namespace Shop.Flow
{
    class Plan
    {
        private string name = "SHA256";
        public Plan With(string given) { name = given; return this; }
        public HashAlgorithm Build() { return HashAlgorithm.Create(name); }  // finding: VT-0201
    }

    class SoundPlan
    {
        private string name = "MD5";
        public SoundPlan With(string given) { name = given; return this; }
        public HashAlgorithm Build() { return HashAlgorithm.Create(name); }  // no-finding
    }

    class Fluent
    {
        void Old() { new Plan().With("MD5").Build(); }
        void Today() { new SoundPlan().With("SHA512").Build(); }
    }
}
