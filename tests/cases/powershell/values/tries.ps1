$alg = "SHA512"
try {
    Test-It
} catch {
    $alg = "SHA1"
}
Get-FileHash f -Algorithm $alg          # expect: powershell.cmdlets.file-hash algorithm=SHA-512; expect: powershell.cmdlets.file-hash algorithm=SHA-1
