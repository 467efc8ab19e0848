"""What puts files through crashes, power cuts and failing disks: the tests run a little of it, the benchmarks much."""
