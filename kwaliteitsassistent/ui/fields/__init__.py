"""Building blocks that take something in: each has `value()`, `set_value()` and the signal `edited`."""
