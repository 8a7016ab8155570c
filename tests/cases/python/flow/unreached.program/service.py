import digests  # expect-none: python.hashlib.hash


def handle(line):
    print(digests.fingerprint(line))
    print(digests.short(line, "tiny"), digests.short(line, "long"))
    how = getattr(digests, "by_name")
    print(how(line, "tiny"), digests.by_name(line, "long"))
    print(digests.chosen("new").digest_of(line))
    print(digests.Kept(line, False), digests.Kept.older(line), digests.Held(line))
    with digests.summing() as total:
        total.update(line)
