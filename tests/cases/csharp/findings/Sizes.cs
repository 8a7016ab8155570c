using System.Security.Cryptography;

namespace Shop.Cards
{
    class Sizes
    {
        void Short() { new RSACryptoServiceProvider(1024); }  // finding: VT-0501 severity=high
        void ByDefault() { new RSACryptoServiceProvider(); }  // finding: VT-0501
        void Long() { new RSACryptoServiceProvider(3072); }  // no-finding
        void SmallCurve() { ECDsa.Create(ECCurve.NamedCurves.brainpoolP160r1); }  // finding: VT-0503
        void Curve() { ECDsa.Create(ECCurve.NamedCurves.nistP256); }  // no-finding
    }
}
