//! The interface of the crate md5 0.7: MD5 as in RFC 1321.

use std::fmt;
use std::io;
use std::ops::{Deref, DerefMut};

/// The sixteen bytes of a message's digest.
#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Digest(pub [u8; 16]);

impl fmt::LowerHex for Digest {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(formatter, "{:02x}", byte))
    }
}

impl fmt::UpperHex for Digest {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(formatter, "{:02X}", byte))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        fmt::LowerHex::fmt(self, formatter)
    }
}

impl Deref for Digest {
    type Target = [u8; 16];

    fn deref(&self) -> &[u8; 16] {
        &self.0
    }
}

impl DerefMut for Digest {
    fn deref_mut(&mut self) -> &mut [u8; 16] {
        &mut self.0
    }
}

impl From<Digest> for [u8; 16] {
    fn from(digest: Digest) -> [u8; 16] {
        digest.0
    }
}

/// A message that comes in parts.
#[derive(Clone)]
pub struct Context {
    state: [u32; 4],
    block: Vec<u8>, // what does not fill a block yet
    length: u64,
}

const BLOCK: usize = 64;
const SHIFTS: [[u32; 4]; 4] = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]];

impl Context {
    pub fn new() -> Context {
        Context { state: [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476], block: Vec::new(), length: 0 }
    }

    pub fn consume<T: AsRef<[u8]>>(&mut self, data: T) {
        let data = data.as_ref();
        self.length = self.length.wrapping_add(data.len() as u64);
        self.block.extend_from_slice(data);
        let whole = self.block.len() / BLOCK * BLOCK;
        let rest = self.block.split_off(whole);
        for block in self.block.chunks(BLOCK) {
            digest_block(&mut self.state, block);
        }
        self.block = rest;
    }

    pub fn compute(mut self) -> Digest {
        let bits = self.length.wrapping_mul(8);
        let padding = (BLOCK + 55 - self.block.len()) % BLOCK;
        self.consume([0x80]);
        self.consume(vec![0; padding]);
        self.consume(bits.to_le_bytes());
        let mut bytes = [0; 16];
        for (four, word) in bytes.chunks_mut(4).zip(self.state.iter()) {
            four.copy_from_slice(&word.to_le_bytes());
        }
        Digest(bytes)
    }
}

impl Default for Context {
    fn default() -> Context {
        Context::new()
    }
}

impl io::Write for Context {
    fn write(&mut self, data: &[u8]) -> io::Result<usize> {
        self.consume(data);
        Ok(data.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

pub fn compute<T: AsRef<[u8]>>(data: T) -> Digest {
    let mut context = Context::new();
    context.consume(data);
    context.compute()
}

fn digest_block(state: &mut [u32; 4], block: &[u8]) {
    let words: Vec<u32> =
        block.chunks(4).map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]])).collect();
    let [mut a, mut b, mut c, mut d] = *state;
    for step in 0..BLOCK {
        let (mixed, word) = match step / 16 {
            0 => ((b & c) | (!b & d), step),
            1 => ((d & b) | (!d & c), 5 * step + 1),
            2 => (b ^ c ^ d, 3 * step + 5),
            _ => (c ^ (b | !d), 7 * step),
        };
        // The whole part of 2^32 |sin(step + 1)|.
        let constant = (4294967296.0 * ((step + 1) as f64).sin().abs()) as u32;
        let sum = a.wrapping_add(mixed).wrapping_add(constant).wrapping_add(words[word % 16]);
        a = d;
        d = c;
        c = b;
        b = b.wrapping_add(sum.rotate_left(SHIFTS[step / 16][step % 4]));
    }
    for (old, new) in state.iter_mut().zip([a, b, c, d].iter()) {
        *old = old.wrapping_add(*new);
    }
}
