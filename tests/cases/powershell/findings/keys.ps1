function Get-Fixed {
    $mac = New-Object System.Security.Cryptography.HMACSHA256
    $mac.Key = [Text.Encoding]::UTF8.GetBytes("written down for all to see")   # finding: VT-0301
    return $mac.ComputeHash($note)
}
function Get-Given($key) {
    $mac = New-Object System.Security.Cryptography.HMACSHA256
    $mac.Key = $key
    return $mac.ComputeHash($note)                                             # no-finding
}
