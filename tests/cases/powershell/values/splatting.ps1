$given = @{ Path = "f" }
$given.Algorithm = "SHA1"
Get-FileHash @given                     # expect: powershell.cmdlets.file-hash algorithm=SHA-1
$other = @{ Path = "f"; Algorithm = "SHA512" }
Get-FileHash @other                     # expect: powershell.cmdlets.file-hash algorithm=SHA-512; expect-none: powershell.cmdlets.file-hash algorithm=SHA-1
