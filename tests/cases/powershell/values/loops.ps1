foreach ($name in "MD5", "SHA512") {
    Get-FileHash f -Algorithm $name     # expect: powershell.cmdlets.file-hash algorithm=MD5; expect: powershell.cmdlets.file-hash algorithm=SHA-512
}
for ($i = 0; $i -lt 3; $i++) {
    Get-FileHash f -Algorithm SHA384    # expect: powershell.cmdlets.file-hash algorithm=SHA-384
}
