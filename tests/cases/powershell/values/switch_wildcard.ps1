$level = "older"
switch -Wildcard ($level) {
    "old*" { $alg = "SHA1" }
    "new*" { $alg = "SHA512" }
}
Get-FileHash f -Algorithm $alg      # expect: powershell.cmdlets.file-hash algorithm=SHA-1; expect: powershell.cmdlets.file-hash algorithm=SHA-512
