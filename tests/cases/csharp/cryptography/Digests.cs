using System.Security.Cryptography;
using System.Text;

namespace Shop.Vault
{
    class Digests
    {
        void All(byte[] data)
        {
            var one = new SHA512Managed();  // expect: csharp.cryptography.hash algorithm=SHA-512 function=digest
            using (var two = SHA384.Create())  // expect: csharp.cryptography.hash-create algorithm=SHA-384
            {
                two.ComputeHash(data);
            }
            SHA256.HashData(data);  // expect: csharp.cryptography.hash-data algorithm=SHA-256
            HashAlgorithm.Create("MD5");  // expect: csharp.cryptography.hash-create-name algorithm=MD5
            HashAlgorithm.Create();  // expect: csharp.cryptography.hash-create-name algorithm=SHA-1
            IncrementalHash.CreateHash(HashAlgorithmName.SHA1);  // expect: csharp.cryptography.incremental-hash algorithm=SHA-1
            IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, data);  // expect: csharp.cryptography.incremental-hmac digest=SHA-256
            IncrementalHash.CreateHash(new HashAlgorithmName("SHA512"));  // expect: csharp.cryptography.incremental-hash algorithm=SHA-512; expect-applied: csharp.cryptography.hash-name
        }

        byte[] KeyOfAHash(byte[] data, string word)
        {
            using var hash = SHA256.Create();
            byte[] key = hash.ComputeHash(Encoding.UTF8.GetBytes(word));  // expect-applied: csharp.cryptography.hash-compute
            using var mac = new HMACSHA512(key);  // expect: csharp.cryptography.hmac algorithm=HMAC digest=SHA-512 key=derived
            return mac.ComputeHash(data);
        }

        void Macs(byte[] data, byte[] key)
        {
            HMACMD5.HashData(key, data);  // expect: csharp.cryptography.hmac-data algorithm=HMAC digest=MD5
            var named = HMAC.Create("HMACSHA384");  // expect: csharp.cryptography.hmac-create-name algorithm=HMAC digest=SHA-384 key=literal
            named.Key = Encoding.UTF8.GetBytes("a key of the shop, not a secret");  // expect-applied: csharp.cryptography.hmac-key
        }
    }
}
