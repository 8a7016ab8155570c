function Do-It($name) { Get-FileHash f -Algorithm $name }         # expect: powershell.cmdlets.file-hash algorithm=SHA-1
function Process-File($name) { Get-FileHash f -Algorithm $name }  # expect: powershell.cmdlets.file-hash algorithm=SHA-512
function Exit-It($name) { Get-FileHash f -Algorithm $name }       # expect-none: powershell.cmdlets.file-hash algorithm=MD5
Do-It SHA1
Process-File -name SHA512
Exit-It SHA384
do { Get-FileHash f -Algorithm MD5 } while ($false)               # expect: powershell.cmdlets.file-hash algorithm=MD5
