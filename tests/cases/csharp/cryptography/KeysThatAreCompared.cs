using System.Collections.Generic;
using System.Security.Cryptography;

// What two dictionaries have at one key belongs together, with what is done where the key is this one.
class KeysThatAreCompared {
  static readonly Dictionary<string, CipherMode> Modes = new Dictionary<string, CipherMode> { { "plain", CipherMode.ECB }, { "chained", CipherMode.CBC } };
  static readonly Dictionary<string, int> Sizes = new Dictionary<string, int> { { "plain", 128 }, { "chained", 256 } };

  ICryptoTransform Make(string kind) {
    Aes aes = Aes.Create(); // expect: csharp.cryptography.cipher-create mode=ECB key_bits=128 iv=absent-property; expect: csharp.cryptography.cipher-create mode=CBC key_bits=256 iv=zero; expect-none: csharp.cryptography.cipher-create mode=ECB key_bits=256
    aes.Mode = Modes[kind];
    aes.KeySize = Sizes[kind];
    if (kind == "chained") {
      aes.IV = new byte[16];
    }
    return aes.CreateEncryptor();
  }
}
