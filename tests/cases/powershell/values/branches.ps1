$level = 2
if ($level -eq 1) { $alg = "MD5" } else { $alg = "SHA256" }
Get-FileHash f -Algorithm $alg                          # expect: powershell.cmdlets.file-hash algorithm=SHA-256; expect-none: powershell.cmdlets.file-hash algorithm=MD5
if ($env:OLD) { $alg = "SHA1" }
Get-FileHash f -Algorithm $alg                          # expect: powershell.cmdlets.file-hash algorithm=SHA-1; expect: powershell.cmdlets.file-hash algorithm=SHA-256
