import getpass

from house import Stretcher
from levels import Level

print(Stretcher(Level.LOW).stretch(getpass.getpass().encode()))  # expect-none
