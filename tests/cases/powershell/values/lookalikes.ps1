function Get-FileHash($x) { $x }
Get-FileHash -Algorithm MD5                             # expect-none
# ConvertTo-SecureString "x" -AsPlainText
Get-Help Invoke-WebRequest                              # expect-none
