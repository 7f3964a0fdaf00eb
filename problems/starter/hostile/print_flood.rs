// prints without end
    loop {
        println!("{}", "flood ".repeat(200));
    }
}
