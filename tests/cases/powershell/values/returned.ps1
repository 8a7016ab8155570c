function Get-Name($old) {
    if ($old) { return "SHA1" }
    "SHA384"
}
Get-FileHash f -Algorithm (Get-Name $false)             # expect: powershell.cmdlets.file-hash algorithm=SHA-384; expect-none: powershell.cmdlets.file-hash algorithm=SHA-1
