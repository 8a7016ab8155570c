from base import Base


class Heir(Base):
    def bits(self):
        return 1024


def run():
    return Heir().draw()  # expect-none
