# prints without end
    while True:
        print("flood " * 200)
