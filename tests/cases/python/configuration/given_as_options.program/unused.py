print("nothing")  # expect-none
