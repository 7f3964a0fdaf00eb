// expect: runtime_error
// attack: an allocator that gives nothing
struct Nothing;

unsafe impl std::alloc::GlobalAlloc for Nothing {
    unsafe fn alloc(&self, _: std::alloc::Layout) -> *mut u8 {
        std::ptr::null_mut()
    }
    unsafe fn dealloc(&self, _: *mut u8, _: std::alloc::Layout) {}
}

#[global_allocator]
static ALLOCATOR: Nothing = Nothing;

fn parcel_fee(sides: Vec<i64>, grams: i64) -> i64 {
    sides[0] + grams
}
