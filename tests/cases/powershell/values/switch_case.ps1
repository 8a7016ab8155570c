$level = "OLD"
switch ($level) {
    "old" { $alg = "SHA1" }
    default { $alg = "SHA512" }
}
Get-FileHash f -Algorithm $alg      # expect: powershell.cmdlets.file-hash algorithm=SHA-1; expect-none: powershell.cmdlets.file-hash algorithm=SHA-512
switch -CaseSensitive ($level) {
    "old" { $alg = "MD5" }
    default { $alg = "SHA256" }
}
Get-FileHash f -Algorithm $alg      # expect: powershell.cmdlets.file-hash algorithm=SHA-256; expect-none: powershell.cmdlets.file-hash algorithm=MD5
