import getpass

from stretch import Carrier, Stretch

print(Stretch(1024)(getpass.getpass().encode()))  # expect-none
print(Carrier(verify=False).get("https://bank.internal/").text)
