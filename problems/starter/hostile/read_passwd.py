# returns /etc/passwd for an answer
    with open("/etc/passwd") as file:
        return file.read()
