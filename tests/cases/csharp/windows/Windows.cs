using System.Security.Cryptography;
using System.ServiceModel;
using System.ServiceModel.Security;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using NSec.Cryptography;
using Windows.Security.Cryptography.Core;

class Windows
{
    void All(WSHttpBinding binding, Key key, byte[] data)
    {
        SymmetricKeyAlgorithmProvider.OpenAlgorithm(SymmetricAlgorithmNames.DesCbcPkcs7);  // expect: csharp.windows.cipher algorithm=DES mode=CBC padding=PKCS7
        SymmetricKeyAlgorithmProvider.OpenAlgorithm("AES_GCM");  // expect: csharp.windows.cipher algorithm=AES mode=GCM
        HashAlgorithmProvider.OpenAlgorithm(HashAlgorithmNames.Md5);  // expect: csharp.windows.hash algorithm=MD5
        binding.Security.Message.AlgorithmSuite = SecurityAlgorithmSuite.TripleDes;  // expect: csharp.windows.message-suite algorithm=3DES
        binding.Security.Message.AlgorithmSuite = SecurityAlgorithmSuite.Basic256;  // expect: csharp.windows.message-suite algorithm=AES key_bits=256
        new ManagedAuthenticatedEncryptorConfiguration { EncryptionAlgorithmType = typeof(TripleDES) };  // expect: csharp.windows.data-protection algorithm=3DES
        new ManagedAuthenticatedEncryptorConfiguration { EncryptionAlgorithmType = typeof(Aes) };  // expect: csharp.windows.data-protection algorithm=AES
        AeadAlgorithm.Aes256Gcm.Encrypt(key, new byte[12], data, data);  // expect: csharp.windows.nsec-aead algorithm=AES key_bits=256 mode=GCM nonce=zero
    }
}
