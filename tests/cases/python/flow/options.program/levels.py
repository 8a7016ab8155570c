from enum import Enum


class Level(Enum):
    LOW = 1024
    HIGH = 900000  # expect-none
