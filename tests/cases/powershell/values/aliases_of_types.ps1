using namespace System.Security.Cryptography
$sum = [MD5]::Create()                  # expect: csharp.cryptography.hash-create algorithm=MD5
$good = [SHA512]::Create()              # expect: csharp.cryptography.hash-create algorithm=SHA-512
