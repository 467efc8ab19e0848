"""The screens. Each shows what the session holds and turns what people do into its changes."""
