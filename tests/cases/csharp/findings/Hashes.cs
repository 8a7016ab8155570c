using System.Security.Cryptography;

namespace Shop.Cards
{
    class Hashes
    {
        void Old(byte[] data)
        {
            new MD5CryptoServiceProvider().ComputeHash(data);  // finding: VT-0201 severity=medium
            new SHA1Managed().ComputeHash(data);  // finding: VT-0202 severity=medium
        }

        void Today(byte[] data) { new SHA256Managed().ComputeHash(data); }  // no-finding
        byte[] SignedOld(byte[] data) { var pair = RSA.Create(2048); return pair.SignData(data, HashAlgorithmName.MD5, RSASignaturePadding.Pss); }  // finding: VT-0203
        byte[] Signed(byte[] data) { var pair = RSA.Create(3072); return pair.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss); }  // no-finding
    }
}
