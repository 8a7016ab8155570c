using System.Security.Cryptography;

static class Switches {
    public static bool Modern { get; } = true;
    public static bool Settable { get; set; } = true;
}

class Overridden {
    protected virtual bool Modern { get; } = true;
    private bool Own { get; } = true;

    public void Close(byte[] key, byte[] iv) {
        if (!Switches.Modern) DES.Create().CreateEncryptor(key, iv);  // expect-none
        if (!Own) RC2.Create().CreateEncryptor(key, iv);  // expect-none
        if (!Switches.Settable) DES.Create().CreateEncryptor(key, iv);  // expect: csharp.cryptography.cipher-create algorithm=DES
        if (!Modern) RC2.Create().CreateEncryptor(key, iv);  // expect: csharp.cryptography.cipher-create algorithm=RC2
        while (!Switches.Modern) { TripleDES.Create().CreateEncryptor(key, iv); }  // expect-none
        for (int i = 0; i < 0; i++) { TripleDES.Create().CreateEncryptor(key, iv); }  // expect-none
        for (int i = 0; i < key.Length; i++) { TripleDES.Create().CreateEncryptor(key, iv); }  // expect: csharp.cryptography.cipher-create algorithm=3DES
    }
}
