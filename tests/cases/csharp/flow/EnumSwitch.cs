using System;
using System.Security.Cryptography;

namespace Shop.Flow
{
    enum Strength { Low, High }

    class EnumSwitch
    {
        HashAlgorithm Pick(Strength strength)
        {
            switch (strength)
            {
                case Strength.Low:
                    return MD5.Create();  // finding: VT-0201
                case Strength.High:
                    return SHA256.Create();  // no-finding
                default:
                    throw new ArgumentException();
            }
        }

        void Low(byte[] data) { HashAlgorithm.Create(Name(Strength.Low)); }  // finding: VT-0201
        void High(byte[] data) { HashAlgorithm.Create(Name(Strength.High)); }  // no-finding: VT-0201

        string Name(Strength strength)
        {
            return strength switch { Strength.Low => "MD5", Strength.High => "SHA512", _ => "SHA256" };
        }
    }
}
