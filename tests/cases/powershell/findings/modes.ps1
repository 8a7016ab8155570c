$book = [System.Security.Cryptography.Aes]::Create()
$book.Mode = "ECB"       # finding: VT-0110
$enc = $book.CreateEncryptor($key, $null)
