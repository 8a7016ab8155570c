from sums import keeping, making, naming, summing  # expect-none: python.hashlib.hash

total = summing("long")
total.update(b"line")
name = naming("long")
short = name.hexdigest()[:8]
print(short)
KEPT = keeping("long")
made = making("long")
made = None
print(made)


def later():
    return KEPT.hexdigest()
