from fetching import pull_named, pull_other, pull_page


def look():
    return pull_page("GET", "https://here.invalid/", verify=False), pull_other("https://here.invalid/", verify=True)


def hand_on(options):
    return pull_named(**options)  # expect-none


def start():
    return hand_on({"verify": False, "seconds": 5})
