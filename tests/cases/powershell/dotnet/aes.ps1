$aes = [System.Security.Cryptography.Aes]::Create()            # expect: csharp.cryptography.cipher-create algorithm=AES mode=ECB
$aes.Mode = [System.Security.Cryptography.CipherMode]::ECB
$enc = $aes.CreateEncryptor()
