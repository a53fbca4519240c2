"""The tables of the first release."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from kwaliteitsassistent.storage.migrations import record_tables_r0001

revision = "r0001"
down_revision = None


def upgrade() -> None:
    """Makes every table; a dossier of this revision has these and no others."""
    _make_bookkeeping()
    record_tables_r0001.create(op)


def _make_bookkeeping() -> None:
    op.create_table(
        "dossier",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("created_at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_dossier"),
    )
    _make_attachments()
    _make_audit_log()
    op.create_table(
        "sealing_key",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("made_at", sa.Text, nullable=False),
        sa.Column("certificate", sa.LargeBinary, nullable=False),
        sa.Column("private_key", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sealing_key"),
    )


def _make_attachments() -> None:
    op.create_table(
        "attachment",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("media_type", sa.Text, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("added_on", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_attachment"),
    )
    op.create_table(
        "attachment_content",
        sa.Column("attachment_id", sa.Text, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("attachment_id", name="pk_attachment_content"),
        sa.ForeignKeyConstraint(
            ["attachment_id"],
            ["attachment.id"],
            name="fk_attachment_content_attachment_id_attachment",
            ondelete="CASCADE",
        ),
    )


def _make_audit_log() -> None:
    op.create_table(
        "audit_log",
        sa.Column("seq", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("actor", sa.Text, nullable=False),
        sa.Column("action", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("record_id", sa.Text, nullable=False),
        sa.Column("salt", sa.LargeBinary),
        sa.Column("payload", sa.Text),
        sa.Column("commitment", sa.LargeBinary, nullable=False),
        sa.Column("prev", sa.LargeBinary, nullable=False),
        sa.Column("hash", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_audit_log"),
    )
    for trigger in _AUDIT_TRIGGERS:
        op.execute(trigger)


# The log only grows. The one change allowed is to erase what a row says, not that it is there.
_AUDIT_TRIGGERS = (
    """CREATE TRIGGER audit_log_no_delete BEFORE DELETE ON audit_log
    BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END""",
    """CREATE TRIGGER audit_log_only_erase BEFORE UPDATE ON audit_log
    WHEN NOT (NEW.payload IS NULL AND NEW.salt IS NULL AND NEW.seq IS OLD.seq AND NEW.at IS OLD.at
        AND NEW.actor IS OLD.actor AND NEW.action IS OLD.action AND NEW.kind IS OLD.kind
        AND NEW.record_id IS OLD.record_id AND NEW.commitment IS OLD.commitment
        AND NEW.prev IS OLD.prev AND NEW.hash IS OLD.hash)
    BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END""",
    """CREATE TRIGGER audit_log_no_gap BEFORE INSERT ON audit_log
    WHEN NEW.seq <> COALESCE((SELECT max(seq) FROM audit_log), 0) + 1
    BEGIN SELECT RAISE(ABORT, 'the audit log has no gaps'); END""",
)
