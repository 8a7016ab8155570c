<#
Get-FileHash f -Algorithm MD5           # expect-none
#>
# Get-FileHash f -Algorithm MD5
Get-FileHash f -Algorithm SHA512        # expect: powershell.cmdlets.file-hash algorithm=SHA-512; expect-none: powershell.cmdlets.file-hash algorithm=MD5
"Get-FileHash f -Algorithm SHA1"        # expect-none
