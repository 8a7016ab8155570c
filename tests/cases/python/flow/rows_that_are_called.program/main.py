from sums import shortened, summed


def main():
    print(summed("new", b"a page"))  # expect-none
    print(shortened(input(), b"a page"))


if __name__ == "__main__":
    main()
