"""*Your first map*: an assistant of three steps, from figures and boundaries to a question."""
