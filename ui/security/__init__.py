"""Passphrases, recovery keys and the lock: who may see what is in a file, and when."""
