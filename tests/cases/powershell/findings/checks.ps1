Invoke-WebRequest https://x.example -SkipCertificateCheck                                  # finding: VT-0701
Invoke-WebRequest https://x.example                                                        # no-finding
[Net.ServicePointManager]::ServerCertificateValidationCallback = { $true }                 # finding: VT-0701
[Net.ServicePointManager]::ServerCertificateValidationCallback = { param($s, $c) $c.Ok }   # finding: VT-0703; no-finding: VT-0701
