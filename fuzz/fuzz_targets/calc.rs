#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| auditbook_fuzz::calc(bytes));
