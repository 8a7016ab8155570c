$alg = @'
SHA1
'@
Get-FileHash f -Algorithm $alg          # expect: powershell.cmdlets.file-hash algorithm=SHA-1
$text = @"
Get-FileHash f -Algorithm MD5
"@
Write-Host $text                        # expect-none
