// fills 8 GB of memory
    let blocks: Vec<Vec<u8>> = (0..32).map(|_| vec![1; 256 << 20]).collect();
    blocks.len() as i64
}
