"""The window's own controls, each with its accessible name, its focus ring and its size in text units."""
