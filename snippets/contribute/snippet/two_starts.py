program = """
print("name:", __name__)
if __name__ == "__main__":
    print("started")
"""
exec(program, {})  # as the test runner starts a block
exec(program, {"__name__": "__main__"})  # as python starts a file
