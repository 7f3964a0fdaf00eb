// opens a network connection (the address is one reserved for documentation)
    let mut stream = std::net::TcpStream::connect("192.0.2.1:80").unwrap();
    std::io::Write::write_all(&mut stream, b"hello").unwrap();
    0
}
