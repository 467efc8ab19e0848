"""The reading desk: one case, its questions, what there is to resolve, and what it does to the ratings."""
