"""The closed list of themes, which join requirements of different kaders that ask for the same evidence."""

from __future__ import annotations

THEMES = (
    "SCOPE", "MELDCODE", "CALAM", "INCID", "RISORG", "RISCLI", "VERVOER", "MEDIC", "LOCVEIL",
    "APPAR", "DOCS", "PERSBEL", "DIPLOMA", "VOG", "SUPERV", "VRIJW", "TAKEN", "BIJSCH", "REFLECT",
    "ONTWGESP", "OMGEV", "KMS", "KEURM", "OVEREENK", "PLAN-TIJD", "PLAN-INH", "PLAN-SAMEN",
    "PLAN-TEKEN", "PLAN-INZAGE", "METHODE", "INTEGRAAL", "NETWERK", "EVAL", "TEVR", "GEM-MELD",
    "NOSHOW", "BEZET", "CONTIN", "OVERDR", "BEJEG", "PRIVACY", "INSPRAAK", "KLACHT", "VERTRPERS",
    "LEREN", "RECHTM", "CONTACTP", "KWRAPPORT", "VISIT", "EIGENREGIE", "STANDAARD", "ORGRV", "ICT",
    "INFO", "OVERIG",
)  # fmt: skip
"""The code of each; its name stands in `resources/texts/kader.toml` under `[theme]`."""
