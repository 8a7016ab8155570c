// The text that the name of a hash function holds.
using System.Security.Cryptography;

class NamesOfHashes
{
    HashAlgorithm Old() => HashAlgorithm.Create(HashAlgorithmName.MD5.Name);  // expect: csharp.cryptography.hash-create-name algorithm=MD5
    HashAlgorithm Older()
    {
        var name = HashAlgorithmName.SHA1;
        return HashAlgorithm.Create(name.Name);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-1
    }
    HashAlgorithm Today() => HashAlgorithm.Create(HashAlgorithmName.SHA512.Name);  // expect: csharp.cryptography.hash-create-name algorithm=SHA-512
    HashAlgorithm Any(HashAlgorithmName given) => HashAlgorithm.Create(given.Name);  // expect: csharp.cryptography.hash-create-name algorithm=?
}
