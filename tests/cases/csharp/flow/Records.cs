using System.Security.Cryptography;

namespace Shop.Flow
{
    record Plan(string Name, int Size);
    class Till(string name)
    {
        public void Run() { HashAlgorithm.Create(name); }  // finding: VT-0201
    }

    class Records
    {
        void Old() { var plan = new Plan("MD5", 1); HashAlgorithm.Create(plan.Name); }  // finding: VT-0201
        void Today() { var plan = new Plan("SHA256", 1); HashAlgorithm.Create(plan.Name); }  // no-finding
        void Primary() { new Till("MD5").Run(); }
    }
}
