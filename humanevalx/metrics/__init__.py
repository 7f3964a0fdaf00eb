"""Numbers from verdicts. Its modules may import numpy; this one must not: the core stays light."""
