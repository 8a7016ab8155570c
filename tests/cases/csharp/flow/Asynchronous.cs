using System.Security.Cryptography;
using System.Threading.Tasks;

namespace Shop.Flow
{
    class Asynchronous
    {
        async Task<string> Weak() { await Task.Delay(1); return "MD5"; }
        Task<string> Sound() { return Task.FromResult("SHA256"); }
        async Task Old() { HashAlgorithm.Create(await Weak()); }  // finding: VT-0201
        async Task Today() { HashAlgorithm.Create(await Sound().ConfigureAwait(false)); }  // no-finding; expect: csharp.cryptography.hash-create-name algorithm=SHA-256
    }
}
