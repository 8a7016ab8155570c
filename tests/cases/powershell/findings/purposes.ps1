function Test-Login([string] $Password, [string] $Stored) {
    $sha = [System.Security.Cryptography.SHA256]::Create()  # finding: VT-0408 severity=high
    $hash = $sha.ComputeHash([System.Text.Encoding]::UTF8.GetBytes($Password))
    return [Convert]::ToBase64String($hash) -eq $Stored
}

function Get-Mark([byte[]] $Body) {
    return [System.Security.Cryptography.MD5]::Create().ComputeHash($Body)  # finding: VT-0201 severity=medium
}

function New-Token {
    return (Get-Random -Maximum 1000000).ToString()  # finding: VT-0605 severity=high
}
