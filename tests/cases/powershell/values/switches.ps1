$level = 2
switch ($level) {
    1 { $alg = "MD5" }
    2 { $alg = "SHA512"; break }
    default { $alg = "SHA1" }
}
Get-FileHash f -Algorithm $alg      # expect: powershell.cmdlets.file-hash algorithm=SHA-512; expect-none: powershell.cmdlets.file-hash algorithm=MD5; expect-none: powershell.cmdlets.file-hash algorithm=SHA-1
switch ($env:LEVEL) { "old" { $alg = "MD5" } default { $alg = "SHA384" } }
Get-FileHash f -Algorithm $alg      # expect: powershell.cmdlets.file-hash algorithm=MD5; expect: powershell.cmdlets.file-hash algorithm=SHA-384
