"""What the program exists for, as frozen data and pure functions: no Qt, no SQL, no PDF, no clock."""
