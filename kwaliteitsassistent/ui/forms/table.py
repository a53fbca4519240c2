"""Which fields a form asks for, per kind of record, in the order of asking; words stand in `resources/texts`."""

from __future__ import annotations

FORMS: dict[str, tuple[str, ...]] = {
    "staff": ("given_name", "prefix", "family_name", "initials", "email", "phone", "bhv_role", "note"),
    "engagement": (
        "role", "start", "end", "direct_client_contact", "supervisor_id", "job_profile", "tasks", "qualified", "billed",
    ),
    "vog": ("issued", "profiles", "number", "seen_by", "seen_on", "authenticity_checked", "kept_at"),
    "diploma": (
        "kind", "title", "level", "issued", "in_training", "seen_by", "seen_on",
        "accepted_by", "accepted_on", "accepted_reason", "document_id",
    ),
    "training": ("title", "followed_on", "hours", "topics", "valid_until", "given_by", "document_id"),
    "registration": ("register", "number", "valid_until"),
    "development_talk": ("held_on", "with_whom", "agreements"),
    "acknowledgement": ("subject", "confirmed_on", "note"),
    "client": (
        "given_name", "prefix", "family_name", "start", "end", "end_reason", "main_carer_id", "casemanager",
        "easy_language", "very_vulnerable", "multiple_parties", "network_involved", "no_network",
        "medication_list_on", "paused_from", "paused_until", "birth_date", "note",
    ),
    "representative": ("name", "role", "ground", "since", "until", "phone"),
    "indication": (
        "number", "start", "end", "support", "minutes_per_week", "gemeente", "renewal_expected", "document_id",
    ),
    "care_agreement": (
        "agreed_on", "scope", "content", "time_spent", "notice_period", "delivery", "costs",
        "signed_on", "signed_by", "document_id",
    ),
    "plan": (
        "adopted_on", "version", "indication_id", "client_wishes", "client_involvement", "client_choices",
        "role_agreements", "other_parties", "municipal_goals", "topics", "unsigned_reason",
        "given_to_client_on", "document_id",
    ),
    "goal": (
        "text", "domain", "specific", "measurable", "acceptable", "realistic", "due", "order", "closed_on",
    ),
    "intervention": ("method", "grounds", "goal_id"),
    "risk": ("assessed_on", "none_found", "description", "measures", "discussed_with", "discussed_on"),
    "network_member": ("name", "relation", "informal_carer", "strain", "strain_asked_on"),
    "no_show": ("on", "cancelled", "late", "note"),
    "client_event": ("happened_on", "kind", "description", "reported_on", "reported_to"),
    "notification": ("reason", "sent_on", "to", "note"),
    "handover": ("on", "to", "contact", "client_present", "note"),
    "consultation": ("on", "participants", "agreements"),
    "delivery": (
        "start", "end", "delivered_minutes", "declared_minutes", "absent_times", "last_report_on", "invoice", "agrees",
    ),
    "provider": (
        "name", "organisation_form", "financing", "gemeenten", "started_on", "residential", "day_activities",
        "own_location", "equipment", "medication_role", "transport", "employees", "volunteers",
        "interns_or_experts_by_experience", "unqualified_staff", "subcontractors", "clientenraad", "works_council",
        "supervisory_board", "complaints_officer", "complaints_officer_until", "confidential_adviser",
        "risk_analysis_every", "evaluation_every", "reflection_every", "development_talk_every", "statement_every",
        "participation_every", "administration_every", "follow_up_within", "report_within", "calamity_working_days",
        "renewal_evaluation_from", "renewal_evaluation_late", "plan_counts_from",
        "kvk_number", "town", "phone", "email", "website",
    ),
    "headcount": ("counted_on", "people", "method", "note"),
    "location": ("name", "town", "day_activities", "opened_on", "closed_on"),
    "subcontractor": ("name", "agreement_on", "kader_passed_on", "ended_on"),
    "policy": (
        "kind", "title", "version", "adopted_on", "review_by", "elements", "standard", "applied_how", "assessable",
        "found_at", "url", "url_checked_on", "document_id",
    ),
    "organisation_risk": ("analysed_on", "summary", "document_id"),
    "audit": ("kind", "held_on", "location_id", "clean", "safe", "fitting", "findings", "document_id"),
    "equipment_check": ("equipment", "checked_on", "passed", "next_on", "location_id"),
    "certificate": ("scheme", "number", "issued", "valid_until", "recognised", "document_id"),
    "insurance": ("kind", "insurer", "number", "per_event", "per_year", "since", "valid_until", "document_id"),
    "year_figures": ("ends_on", "turnover", "established_on", "statement", "document_id"),
    "participation": ("form", "on", "subject", "advice", "intended_decision"),
    "survey": (
        "kind", "finished_on", "instrument", "invited", "responded", "respectful_treatment", "summary", "document_id",
    ),
    "nil_statement": ("topic", "made_on", "made_by"),
    "request": (
        "topic", "policy_kind", "asked_on", "asked_by", "description", "staff_id", "client_id", "answered_on", "note",
        "document_id",
    ),
    "incident": (
        "kind", "discovered_on", "description", "client_id", "reported_on", "reported_to", "analysed_on", "analysis",
        "improvement_needed", "client_told_on",
    ),
    "complaint": ("received_on", "subject", "client_id", "extension_announced_on", "settled_on", "outcome"),
    "improvement": ("description", "source", "noted_on", "owner", "due", "done_on", "result"),
    "kwaliteitsbeeld": (
        "form", "year", "made_on", "parts", "summary", "contributors", "external_view", "plain_version",
        "published_on", "found_at", "shared_with", "discussed_with_management_on", "discussed_with_team_on",
        "discussed_with_clientenraad_on", "discussed_with_works_council_on", "discussed_with_supervisory_board_on",
        "document_id",
    ),
    "visitatie": (
        "held_on", "external_members", "members", "report", "follow_up", "kwaliteitsbeeld_id", "document_id",
    ),
    "domain_name": ("domain", "name"),
    "document": ("title", "issued", "valid_until", "kept_at"),
}  # fmt: skip

LONG = frozenset({
    "note", "tasks", "agreements", "content", "delivery", "scope", "description", "measures", "support", "findings",
    "client_wishes", "client_involvement", "client_choices", "role_agreements", "other_parties", "municipal_goals",
    "unsigned_reason", "grounds", "summary", "respectful_treatment", "advice", "analysis", "outcome", "result",
    "accepted_reason", "applied_how", "specific", "measurable", "acceptable", "realistic",
    "contributors", "external_view", "report", "follow_up",
})  # fmt: skip
"""Fields that take several lines."""
