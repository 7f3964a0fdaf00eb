//! Carries calls from the tests of a program to the program, which is another process: tests `answer`, programs `serve`.
//!
//! What comes from the other side is never trusted: a count is no more than the bytes that are there, and a value is of
//! the type that was declared or it is none. What is borrowed in a declaration is leaked: processes are short-lived.

use std::any::Any;
use std::collections::HashMap;
use std::fs::File;
use std::hash::Hash;
use std::io::{ErrorKind, Read, Write};
use std::mem::ManuallyDrop;
use std::os::unix::io::FromRawFd;
use std::sync::Mutex;
use std::thread;

const MOST: usize = 1 << 20;
const DEEPEST: usize = 64;
const LARGEST: usize = 4096; // entries of a map
const RESERVED: usize = 1024; // items that room is made for before they are there
const ASKING: i32 = 0;
const SERVING: i32 = 3;
const NONCE: usize = 8;
// What the tests' process ends with when a call fails: nothing in the tests can go on from there.
const GONE: i32 = 70;
const AMISS: i32 = 71;
const RAISED: i32 = 72;
const PANICKED: i32 = 101;

extern "C" {
    fn _exit(status: i32) -> !;
    fn fcntl(descriptor: i32, command: i32, ...) -> i32;
}

/// Ends the process at once, without what is registered for its end.
fn leave(status: i32) -> ! {
    // SAFETY: it takes any number and does not come back.
    unsafe { _exit(status) }
}

fn end(status: i32, text: &str) -> ! {
    let _ = writeln!(std::io::stderr(), "{}", text);
    leave(status)
}

/// The bytes of a frame, as they are collected.
pub struct Writer {
    bytes: Vec<u8>,
    full: bool,
}

impl Writer {
    fn new(kind: u8, nonce: &[u8]) -> Writer {
        let mut writer = Writer { bytes: vec![0, 0, 0, 0, kind], full: false };
        writer.put(nonce);
        writer
    }

    fn put(&mut self, bytes: &[u8]) {
        if self.bytes.len() + bytes.len() > MOST + 4 {
            self.full = true;
        } else {
            self.bytes.extend_from_slice(bytes);
        }
    }

    fn count(&mut self, count: usize) {
        self.put(&(count as u32).to_be_bytes());
    }

    fn text(&mut self, text: &[u8]) {
        self.count(text.len());
        self.put(text);
    }
}

/// The bytes of a frame, as they are read.
pub struct Reader {
    bytes: Vec<u8>,
    place: usize,
    depth: usize,
}

impl Reader {
    fn new(bytes: Vec<u8>, place: usize) -> Reader {
        Reader { bytes, place, depth: 0 }
    }

    fn left(&self) -> usize {
        self.bytes.len() - self.place
    }

    fn take(&mut self, size: usize) -> Option<&[u8]> {
        if size > self.left() {
            return None;
        }
        self.place += size;
        Some(&self.bytes[self.place - size..self.place])
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1).map(|bytes| bytes[0])
    }

    fn expect(&mut self, tag: u8) -> Option<()> {
        if self.byte()? == tag {
            Some(())
        } else {
            None
        }
    }

    fn four(&mut self) -> Option<[u8; 4]> {
        self.take(4)?.try_into().ok()
    }

    fn eight(&mut self) -> Option<[u8; 8]> {
        self.take(8)?.try_into().ok()
    }

    /// How many items or bytes follow: every item has a byte at least.
    fn count(&mut self) -> Option<usize> {
        let count = u32::from_be_bytes(self.four()?) as usize;
        if count > self.left() {
            return None;
        }
        Some(count)
    }

    fn text(&mut self) -> Option<String> {
        self.expect(b's')?;
        let size = self.count()?;
        String::from_utf8(self.take(size)?.to_vec()).ok()
    }
}

/// What can be written.
pub trait Ser {
    fn ser(&self, w: &mut Writer);
}

/// What can be read; None if what is there is something else.
pub trait De: Sized {
    fn de(r: &mut Reader) -> Option<Self>;
}

pub fn ser<T: Ser + ?Sized>(value: &T, w: &mut Writer) {
    value.ser(w)
}

pub fn de<T: De>(r: &mut Reader) -> Option<T> {
    T::de(r)
}

/// Whether everything was read.
pub fn whole(r: &mut Reader) -> Option<()> {
    if r.left() == 0 {
        Some(())
    } else {
        None
    }
}

macro_rules! number {
    ($($type:ty, $tag:expr, $bytes:ident;)*) => {$(
        impl Ser for $type {
            fn ser(&self, w: &mut Writer) {
                w.put(&[$tag]);
                w.put(&self.to_be_bytes());
            }
        }

        impl De for $type {
            fn de(r: &mut Reader) -> Option<$type> {
                r.expect($tag)?;
                r.$bytes().map(<$type>::from_be_bytes)
            }
        }
    )*};
}

number! {
    i32, b'i', four;
    i64, b'l', eight;
    u32, b'u', four;
    u64, b'v', eight;
    f32, b'f', four;
    f64, b'd', eight;
}

impl Ser for usize {
    fn ser(&self, w: &mut Writer) {
        (*self as u64).ser(w)
    }
}

impl De for usize {
    fn de(r: &mut Reader) -> Option<usize> {
        u64::de(r)?.try_into().ok()
    }
}

impl Ser for bool {
    fn ser(&self, w: &mut Writer) {
        w.put(if *self { b"T" } else { b"F" })
    }
}

impl De for bool {
    fn de(r: &mut Reader) -> Option<bool> {
        match r.byte()? {
            b'T' => Some(true),
            b'F' => Some(false),
            _ => None,
        }
    }
}

impl Ser for char {
    fn ser(&self, w: &mut Writer) {
        w.put(b"c");
        w.put(&(*self as u32).to_be_bytes());
    }
}

impl De for char {
    fn de(r: &mut Reader) -> Option<char> {
        r.expect(b'c')?;
        char::from_u32(u32::from_be_bytes(r.four()?))
    }
}

impl Ser for str {
    fn ser(&self, w: &mut Writer) {
        w.put(b"s");
        w.text(self.as_bytes());
    }
}

impl Ser for String {
    fn ser(&self, w: &mut Writer) {
        self.as_str().ser(w)
    }
}

impl De for String {
    fn de(r: &mut Reader) -> Option<String> {
        r.text()
    }
}

impl De for &'static str {
    fn de(r: &mut Reader) -> Option<&'static str> {
        Some(Box::leak(r.text()?.into_boxed_str()))
    }
}

impl<T: Ser + ?Sized> Ser for &T {
    fn ser(&self, w: &mut Writer) {
        (**self).ser(w)
    }
}

impl<T: De> De for &'static T {
    fn de(r: &mut Reader) -> Option<&'static T> {
        Some(Box::leak(Box::new(T::de(r)?)))
    }
}

impl<T: Ser> Ser for [T] {
    fn ser(&self, w: &mut Writer) {
        w.put(b"[\0");
        w.count(self.len());
        for item in self {
            if w.full {
                break;
            }
            item.ser(w);
        }
    }
}

impl<T: Ser> Ser for Vec<T> {
    fn ser(&self, w: &mut Writer) {
        self.as_slice().ser(w)
    }
}

impl<T: De> De for Vec<T> {
    fn de(r: &mut Reader) -> Option<Vec<T>> {
        r.expect(b'[')?;
        r.expect(0)?;
        let count = r.count()?;
        let mut items = Vec::with_capacity(count.min(RESERVED));
        for _ in 0..count {
            items.push(T::de(r)?);
        }
        Some(items)
    }
}

impl<T: De> De for &'static [T] {
    fn de(r: &mut Reader) -> Option<&'static [T]> {
        Some(Box::leak(Vec::de(r)?.into_boxed_slice()))
    }
}

impl<T: Ser> Ser for Option<T> {
    fn ser(&self, w: &mut Writer) {
        match self {
            None => w.put(b"N"),
            Some(value) => {
                w.put(b"O");
                value.ser(w);
            }
        }
    }
}

impl<T: De> De for Option<T> {
    fn de(r: &mut Reader) -> Option<Option<T>> {
        match r.byte()? {
            b'N' => Some(None),
            b'O' => T::de(r).map(Some),
            _ => None,
        }
    }
}

impl<T: Ser, E: Ser> Ser for Result<T, E> {
    fn ser(&self, w: &mut Writer) {
        match self {
            Ok(value) => {
                w.put(b"Y");
                value.ser(w);
            }
            Err(error) => {
                w.put(b"X");
                error.ser(w);
            }
        }
    }
}

impl<T: De, E: De> De for Result<T, E> {
    fn de(r: &mut Reader) -> Option<Result<T, E>> {
        match r.byte()? {
            b'Y' => T::de(r).map(Ok),
            b'X' => E::de(r).map(Err),
            _ => None,
        }
    }
}

macro_rules! tuple {
    ($size:expr, $($part:ident)*) => {
        impl<$($part: Ser),*> Ser for ($($part,)*) {
            #[allow(non_snake_case)]
            fn ser(&self, w: &mut Writer) {
                let ($($part,)*) = self;
                w.put(b"(");
                w.count($size);
                $($part.ser(w);)*
            }
        }

        impl<$($part: De),*> De for ($($part,)*) {
            fn de(r: &mut Reader) -> Option<($($part,)*)> {
                r.expect(b'(')?;
                if r.count()? != $size {
                    return None;
                }
                Some(($($part::de(r)?,)*))
            }
        }
    };
}

tuple!(1, A);
tuple!(2, A B);
tuple!(3, A B C);
tuple!(4, A B C D);

impl<K: Ser, V: Ser> Ser for HashMap<K, V> {
    fn ser(&self, w: &mut Writer) {
        w.put(b"{\0");
        w.count(self.len());
        for (key, value) in self {
            if w.full {
                break;
            }
            key.ser(w);
            value.ser(w);
        }
    }
}

impl<K: De + Eq + Hash, V: De> De for HashMap<K, V> {
    fn de(r: &mut Reader) -> Option<HashMap<K, V>> {
        r.expect(b'{')?;
        r.expect(0)?;
        let count = r.count()?;
        if count > LARGEST {
            return None;
        }
        let mut entries = HashMap::new();
        for _ in 0..count {
            let key = K::de(r)?;
            entries.insert(key, V::de(r)?);
        }
        Some(entries)
    }
}

/// What carries no value of its own: it is told from every other type, and no test asks for it.
struct Opaque;

// A String is written as a text that is wrapped, since a &str is a type of its own here.
impl Ser for dyn Any {
    fn ser(&self, w: &mut Writer) {
        macro_rules! one_of {
            ($($type:ty)*) => {$(
                if let Some(value) = self.downcast_ref::<$type>() {
                    return value.ser(w);
                }
            )*};
        }
        one_of!(i32 i64 u32 u64 f32 f64 bool char &'static str Vec<Box<dyn Any>>);
        match self.downcast_ref::<String>() {
            Some(text) => {
                w.put(b"O");
                text.ser(w);
            }
            None => {
                w.put(b"?");
                w.text(b"");
            }
        }
    }
}

impl Ser for Box<dyn Any> {
    fn ser(&self, w: &mut Writer) {
        (**self).ser(w)
    }
}

impl De for Box<dyn Any> {
    fn de(r: &mut Reader) -> Option<Box<dyn Any>> {
        macro_rules! by_tag {
            ($($tag:pat, $type:ty;)*) => {
                match *r.bytes.get(r.place)? {
                    $($tag => Box::new(<$type>::de(r)?),)*
                    b'O' => {
                        r.byte();
                        Box::new(String::de(r)?)
                    }
                    b'?' => {
                        r.byte();
                        let size = r.count()?;
                        r.take(size)?;
                        Box::new(Opaque)
                    }
                    _ => return None,
                }
            };
        }
        if r.depth == DEEPEST {
            return None;
        }
        r.depth += 1;
        let value: Box<dyn Any> = by_tag! {
            b'i', i32;
            b'l', i64;
            b'u', u32;
            b'v', u64;
            b'f', f32;
            b'd', f64;
            b'T' | b'F', bool;
            b'c', char;
            b's', &'static str;
            b'[', Vec<Box<dyn Any>>;
        };
        r.depth -= 1;
        Some(value)
    }
}

impl De for &'static dyn Any {
    fn de(r: &mut Reader) -> Option<&'static dyn Any> {
        Some(Box::leak(Box::<dyn Any>::de(r)?))
    }
}

/// Writes the beginning of an enum's value: which variant it is, and how many values follow.
pub fn variant(w: &mut Writer, number: u32, values: usize) {
    w.put(b"(");
    w.count(values + 1);
    number.ser(w);
}

/// Reads it; None unless there are as many values as that variant has.
pub fn variant_of(r: &mut Reader, values: &[usize]) -> Option<u32> {
    r.expect(b'(')?;
    let count = r.count()?;
    let number = u32::de(r)?;
    if values.get(number as usize)? + 1 != count {
        return None;
    }
    Some(number)
}

fn stream(descriptor: i32) -> ManuallyDrop<File> {
    // SAFETY: the descriptor is there from the start, and stays open for whoever else has it.
    ManuallyDrop::new(unsafe { File::from_raw_fd(descriptor) })
}

/// The next frame; None if none comes any more.
fn receive(descriptor: i32) -> Option<Vec<u8>> {
    let mut stream = stream(descriptor);
    let mut bytes = vec![0; 1 << 14];
    let mut got = 0;
    loop {
        if got >= 4 {
            let size = u32::from_be_bytes(bytes[..4].try_into().ok()?) as usize;
            if size < 1 || size > MOST {
                return None;
            }
            // Nobody speaks before it is asked to: nothing of another frame is there.
            if got >= size + 4 {
                bytes.truncate(got);
                return if got == size + 4 { Some(bytes) } else { None };
            }
            if bytes.len() < size + 4 {
                bytes.resize(size + 4, 0);
            }
        }
        match stream.read(&mut bytes[got..]) {
            Ok(0) => return None,
            Ok(more) => got += more,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(_) => return None,
        }
    }
}

fn send(descriptor: i32, mut writer: Writer) -> bool {
    let size = (writer.bytes.len() - 4) as u32;
    writer.bytes[..4].copy_from_slice(&size.to_be_bytes());
    !writer.full && stream(descriptor).write_all(&writer.bytes).is_ok()
}

/// What a call of the function of that number answers. It does not come back from a call that fails.
pub fn answer<T: De>(function: u8, arguments: u8, put: &mut dyn FnMut(&mut Writer)) -> T {
    let mut r = ask(function, arguments, put);
    match T::de(&mut r) {
        Some(value) if r.left() == 0 => value,
        _ => end(AMISS, "the answer is no value of the declared type"),
    }
}

/// One at a time: libtest may run two tests at once.
static TURN: Mutex<()> = Mutex::new(());

fn ask(function: u8, arguments: u8, put: &mut dyn FnMut(&mut Writer)) -> Reader {
    let _turn = TURN.lock();
    // Of the system's random bytes, so that an answer can't be given before it is asked for.
    let mut nonce = [0; NONCE];
    if File::open("/dev/urandom").and_then(|mut random| random.read_exact(&mut nonce)).is_err() {
        end(GONE, "no random bytes");
    }
    let mut writer = Writer::new(b'C', &nonce);
    writer.put(&[function, arguments]);
    put(&mut writer);
    if !send(ASKING, writer) {
        end(GONE, "the call can't be sent");
    }
    let frame = match receive(ASKING) {
        Some(frame) if frame[4..] != *b"G" => frame,
        _ => end(GONE, "there is nobody to answer"),
    };
    let behind = 5 + NONCE;
    if frame.len() < behind || frame[5..behind] != nonce {
        end(AMISS, "the answer belongs to no call");
    }
    let kind = frame[4];
    let mut r = Reader::new(frame, behind);
    match kind {
        b'A' => return r,
        b'E' => {
            let class = r.count().and_then(|size| r.take(size).map(|bytes| String::from_utf8_lossy(bytes).into_owned()));
            if let (Some(class), 0) = (class, r.left()) {
                let shown: String = class.chars().take(200).map(|c| if c.is_control() { ' ' } else { c }).collect();
                end(RAISED, &format!("raised {}", shown));
            }
        }
        _ => {}
    }
    end(AMISS, "the answer is no answer")
}

/// A call of the function of that number: reads its arguments, calls, writes its result. None if it is no such call.
pub type Call = fn(u8, u8, &mut Reader, &mut Writer) -> Option<()>;

/// Says that the program is ready and answers calls until nobody asks any more. On a thread like those that tests have;
/// a panic ends the process as it would end any program.
pub fn serve(call: Call) -> ! {
    match thread::Builder::new().spawn(move || serve_here(call)).map(|thread| thread.join()) {
        Ok(Ok(status)) => leave(status),
        _ => leave(PANICKED),
    }
}

fn serve_here(call: Call) -> i32 {
    // SAFETY: it changes nothing but whether children have the descriptor.
    unsafe { fcntl(SERVING, 2, 1) };
    if !send(SERVING, Writer::new(b'R', &[])) {
        return 0;
    }
    while let Some(frame) = receive(SERVING) {
        let behind = 5 + NONCE + 2;
        if frame.len() < behind || frame[4] != b'C' {
            return 1;
        }
        let mut nonce = [0; NONCE];
        nonce.copy_from_slice(&frame[5..5 + NONCE]);
        let (function, arguments) = (frame[behind - 2], frame[behind - 1]);
        let mut writer = Writer::new(b'A', &nonce);
        if call(function, arguments, &mut Reader::new(frame, behind), &mut writer).is_none() {
            return 1;
        }
        if writer.full {
            writer = Writer::new(b'E', &nonce);
            writer.text(b"an answer of more than a megabyte");
        }
        if !send(SERVING, writer) {
            return 0;
        }
    }
    0
}

/// The codecs that most programs need, so that they find them made.
#[doc(hidden)]
pub fn made(r: &mut Reader, w: &mut Writer) -> Option<()> {
    macro_rules! make {
        ($($type:ty)*) => {$( <$type>::de(r)?.ser(w); )*};
    }
    make!(Vec<i32> Vec<i64> Vec<u32> Vec<f32> Vec<f64> Vec<String> Vec<&'static str> Vec<Vec<i32>> Option<String>);
    make!(HashMap<&'static str, &'static str> HashMap<char, i32> &'static Vec<f64> (i32, i32) (f32, f32));
    Some(())
}
