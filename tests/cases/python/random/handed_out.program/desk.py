from words import letters, shade


def invite(database, guest):
    token = letters(24)
    database.insert(guest, token)  # expect-none


def paint(wall):
    wall.fill(shade())
