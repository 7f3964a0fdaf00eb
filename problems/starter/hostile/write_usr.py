# writes into /usr
    with open("/usr/bin/python3", "wb") as file:
        file.write(b"#!/bin/sh\nexit 0\n")
    return None
