class Sums {
    [string] Of([string]$name) {
        return (Get-FileHash f -Algorithm $name).Hash     # expect: powershell.cmdlets.file-hash algorithm=SHA-1
    }
}
$sums = [Sums]::new()
$sums.Of("SHA1")
