# kills process 1 and everything else it may
    import os
    import signal

    for target in (1, -1):
        try:
            os.kill(target, signal.SIGKILL)
        except OSError:
            pass
    return None
