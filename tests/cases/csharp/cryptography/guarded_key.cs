using System.Security.Cryptography;

static class Guarded {
    static byte[] Tag(byte[] secret, byte[] text) {
        if (secret == null) { secret = new byte[0]; }
        using (var mac = new HMACSHA256(secret)) // expect: csharp.cryptography.hmac key=secure-random; expect-none: csharp.cryptography.hmac key=zero
        {
            return mac.ComputeHash(text);
        }
    }

    static byte[] Of(byte[] text) {
        byte[] own = RandomNumberGenerator.GetBytes(32);
        return Tag(own, text);
    }
}
