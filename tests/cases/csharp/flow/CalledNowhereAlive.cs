using System.Collections.Generic;
using System.Security.Cryptography;

// A private function that is only called in a branch which no path takes does not run; others may be called from
// anywhere.
public class CalledNowhereAlive {
    private static byte[] Old(byte[] key, byte[] text) {
        using var cipher = DES.Create();  // expect-none
        return cipher.CreateEncryptor(key, key).TransformFinalBlock(text, 0, text.Length);
    }

    private static byte[] Older(byte[] key, byte[] text) {
        using var cipher = RC2.Create();  // expect: csharp.cryptography.cipher-create algorithm=RC2
        return cipher.CreateEncryptor(key, key).TransformFinalBlock(text, 0, text.Length);
    }

    public static byte[] Shown(byte[] key, byte[] text) {
        using var cipher = TripleDES.Create();  // expect: csharp.cryptography.cipher-create algorithm=3DES
        return cipher.CreateEncryptor(key, key).TransformFinalBlock(text, 0, text.Length);
    }

    public byte[] Close(byte[] key, byte[] text, string asked) {
        var ways = new Dictionary<string, string>();
        ways["first"] = "new";
        ways["second"] = "old";
        if (asked == "older") return Older(key, text);
        if (ways["first"] == "shown") return Shown(key, text);
        return ways["first"] == "old" ? Old(key, text) : text;
    }
}
