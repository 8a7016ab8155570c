using System.Security.Cryptography;

class TwistedCurves
{
    void All()
    {
        ECDsa.Create(ECCurve.NamedCurves.brainpoolP160t1);  // expect: csharp.cryptography.ec-create curve=brainpoolP160t1
        ECDiffieHellman.Create(ECCurve.NamedCurves.brainpoolP224t1);  // expect: csharp.cryptography.ec-create curve=brainpoolP224t1
        ECDsa.Create(ECCurve.NamedCurves.brainpoolP320r1);  // expect: csharp.cryptography.ec-create curve=brainpoolP320r1
        ECDsa.Create(Own.NamedCurves.brainpoolP160t1);  // expect: csharp.cryptography.ec-create curve=?
    }
}
