function Get-Sum {
    param([switch]$Old)
    if ($Old) { $alg = "SHA1" } else { $alg = "SHA512" }
    Get-FileHash f -Algorithm $alg      # expect: powershell.cmdlets.file-hash algorithm=SHA-1; expect-none: powershell.cmdlets.file-hash algorithm=SHA-512
}
Get-Sum -Old
