Invoke-WebRequest https://x.example -SkipCertificateCheck      # expect: powershell.cmdlets.skip-certificate-check certificate_check=disabled
Invoke-RestMethod -Uri https://x.example                       # expect-none
Invoke-WebRequest https://x.example -SslProtocol Tls           # expect: powershell.cmdlets.ssl-protocol protocol=TLS; expect-none: powershell.cmdlets.skip-certificate-check
iwr https://x.example -SkipCertificateCheck                    # expect: powershell.cmdlets.skip-certificate-check; expect-none: powershell.cmdlets.ssl-protocol
Invoke-WebRequest "https://x.example/-SkipCertificateCheck"    # expect-none
