"""Long runs and measurements behind the figures in docs; what they share with the quick tests is in `harness`."""
