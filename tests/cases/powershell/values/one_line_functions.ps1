function Get-Sum { param($Path, $Algorithm = "MD5") Get-FileHash -Path $Path -Algorithm $Algorithm }   # expect: powershell.cmdlets.file-hash algorithm=MD5; expect: powershell.cmdlets.file-hash algorithm=SHA-512
Get-Sum -Path f
Get-Sum -Path f -Algorithm SHA512
