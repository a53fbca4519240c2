"""A tagging layer on ReportLab: what is drawn is also told, so that files pass PDF/UA-1 and PDF/A-2b."""
