using Org.BouncyCastle.Security;

namespace Post.Keys
{
    class Makers
    {
        byte[] Old() => GeneratorUtilities.GetKeyGenerator("DESEDE").GenerateKey();  // expect: csharp.bouncycastle.keygenerator-name algorithm=3DES function=keygen
    }

    static class Shelf { public static string GetKeyGenerator(string name) => name; }

    class Store
    {
        string Name() => Shelf.GetKeyGenerator("DESEDE");  // expect-none: csharp.bouncycastle.keygenerator-name
    }
}
