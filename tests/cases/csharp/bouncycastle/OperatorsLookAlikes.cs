namespace Toys
{
    class Asn1SignatureFactory { public Asn1SignatureFactory(string a, int b) { } }
    class PgpEncryptedDataGenerator { public PgpEncryptedDataGenerator(int a) { } }
    class Use { void All() { new Asn1SignatureFactory("SHA1WITHRSA", 1); new PgpEncryptedDataGenerator(2); } }  // expect-none: csharp.bouncycastle.signature-factory; expect-none: csharp.bouncycastle.pgp-encryption
}
