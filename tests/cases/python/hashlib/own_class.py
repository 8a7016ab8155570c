class hashlib:
    @staticmethod
    def md5(data):
        return data


hashlib.md5(b"x")  # expect-none
