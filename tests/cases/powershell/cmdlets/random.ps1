$n = Get-Random -Maximum 100         # expect: powershell.cmdlets.random generator=predictable
$m = get-random-thing                # expect-none: powershell.cmdlets.random
