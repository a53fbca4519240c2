"""The encrypted dossier file: the only place with SQLAlchemy, Alembic and SQLCipher."""
