"""The command line: what scripts and support staff use instead of the window. Knows no window."""
