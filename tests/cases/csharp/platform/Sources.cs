using System.Net.Http;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Threading.Tasks;

class Sources
{
    async Task Fetched(HttpClient client)
    {
        new HMACSHA256(await client.GetByteArrayAsync("http://keys/1"));  // expect: csharp.cryptography.hmac key=network; expect-applied: csharp.platform.network
    }

    void Received(NetworkStream stream)
    {
        var key = new byte[32];
        stream.Read(key, 0, 32);  // expect-applied: csharp.platform.network-stream
        new HMACSHA256(key);  // expect: csharp.cryptography.hmac key=network key_bits=256
    }

    class Store { public byte[] Receive() { return new byte[] { 1, 2, 3, 4 }; } }

    class Client { public byte[] GetByteArrayAsync(string a) { return null; } public int Read(byte[] a, int b, int c) { return 0; } }

    void Others(Client client, byte[] key)
    {
        client.GetByteArrayAsync("http://keys/1");  // expect-none: csharp.platform.network
        client.Read(key, 0, 32);  // expect-none: csharp.platform.network-stream
    }

    void Own(Store store)
    {
        new HMACSHA256(store.Receive());  // expect: csharp.cryptography.hmac key=literal-array
    }
}
