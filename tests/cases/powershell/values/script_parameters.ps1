param([string]$Algorithm = "MD5")
Get-FileHash f -Algorithm $Algorithm                    # expect: powershell.cmdlets.file-hash algorithm=MD5
