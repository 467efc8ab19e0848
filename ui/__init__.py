"""The window: shows what the model computes and turns key presses into operations. Holds no truth of its own."""
