using Microsoft.IdentityModel.Tokens;

class Encrypting
{
    void All(SecurityKey key)
    {
        new EncryptingCredentials(key, SecurityAlgorithms.RsaPKCS1, SecurityAlgorithms.Aes256CbcHmacSha512);  // expect: csharp.tokens.encrypting-credentials algorithm=RSA padding=PKCS1v15
        new EncryptingCredentials(key, SecurityAlgorithms.RsaOAEP, SecurityAlgorithms.Aes256CbcHmacSha512);  // expect: csharp.tokens.encrypting-credentials algorithm=RSA padding=OAEP
    }
}
