$md5 = New-Object System.Security.Cryptography.MD5CryptoServiceProvider   # expect: csharp.cryptography.hash algorithm=MD5
$sha = [Security.Cryptography.SHA1]::Create()                             # expect: csharp.cryptography.hash-create algorithm=SHA-1
$new = [System.Security.Cryptography.SHA256Managed]::new()                # expect: csharp.cryptography.hash algorithm=SHA-256
$text = "[System.Security.Cryptography.MD5]::Create()"                    # expect-none
