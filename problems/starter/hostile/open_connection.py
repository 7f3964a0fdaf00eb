# opens a network connection (the address is one reserved for documentation)
    import socket

    with socket.create_connection(("192.0.2.1", 80), timeout=2) as connection:
        connection.sendall(b"hello")
    return None
