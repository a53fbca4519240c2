"""Tables of other programs, CSV and XLSX, read within hard limits."""
