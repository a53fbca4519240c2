"""The closed list of record kinds: their class, their place under another record, and the date that counts."""

from __future__ import annotations

from dataclasses import dataclass

from . import (
    answers,
    clients,
    evaluation,
    finances,
    issued,
    kwaliteitsbeeld,
    learning,
    organisation,
    plan,
    provider,
    staff,
)
from .record import Record


@dataclass(frozen=True, slots=True)
class RecordKind:
    """One kind of record. `parent` is the record it stands under, by `parent_field`; `date_field` when it happened."""

    name: str
    type: type[Record]
    date_field: str | None = None
    parent: str | None = None
    parent_field: str | None = None


def _of_staff(name: str, type_: type[Record], date_field: str | None) -> RecordKind:
    return RecordKind(name, type_, date_field, "staff", "staff_id")


def _of_client(name: str, type_: type[Record], date_field: str | None) -> RecordKind:
    return RecordKind(name, type_, date_field, "client", "client_id")


KINDS: tuple[RecordKind, ...] = (
    RecordKind("provider", provider.Provider),
    RecordKind("headcount", provider.Headcount, "counted_on"),
    RecordKind("location", provider.Location, "opened_on"),
    RecordKind("subcontractor", provider.Subcontractor, "agreement_on"),
    RecordKind("document", answers.Document, "issued"),
    RecordKind("staff", staff.StaffMember),
    _of_staff("engagement", staff.Engagement, "start"),
    _of_staff("vog", staff.Vog, "issued"),
    _of_staff("diploma", staff.Diploma, "issued"),
    _of_staff("training", staff.Training, "followed_on"),
    _of_staff("registration", staff.Registration, None),
    _of_staff("development_talk", staff.DevelopmentTalk, "held_on"),
    RecordKind("client", clients.Client, "start"),
    _of_client("representative", clients.Representative, "since"),
    _of_client("indication", clients.Indication, "start"),
    _of_client("care_agreement", clients.CareAgreement, "agreed_on"),
    _of_client("risk", clients.Risk, "assessed_on"),
    _of_client("network_member", clients.NetworkMember, None),
    _of_client("no_show", clients.NoShow, "on"),
    _of_client("client_event", clients.ClientEvent, "happened_on"),
    _of_client("notification", clients.Notification, "sent_on"),
    _of_client("handover", clients.Handover, "on"),
    _of_client("consultation", clients.Consultation, "on"),
    _of_client("delivery", clients.Delivery, "end"),
    _of_client("plan", plan.SupportPlan, "adopted_on"),
    RecordKind("domain_name", plan.DomainName),
    RecordKind("goal", plan.Goal, None, "plan", "plan_id"),
    RecordKind("intervention", plan.Intervention, None, "plan", "plan_id"),
    RecordKind("signed_risk", plan.SignedRisk, "assessed_on", "plan", "plan_id"),
    RecordKind("signed_network_member", plan.SignedNetworkMember, None, "plan", "plan_id"),
    _of_client("evaluation", evaluation.Evaluation, "held_on"),
    RecordKind("goal_review", evaluation.GoalReview, None, "evaluation", "evaluation_id"),
    RecordKind("signature", evaluation.Signature, "signed_at"),
    RecordKind("acknowledgement", staff.Acknowledgement, "confirmed_on"),
    RecordKind("policy", organisation.Policy, "adopted_on"),
    RecordKind("organisation_risk", organisation.OrganisationRisk, "analysed_on"),
    RecordKind("audit", organisation.Audit, "held_on"),
    RecordKind("equipment_check", organisation.EquipmentCheck, "checked_on"),
    RecordKind("certificate", organisation.Certificate, "issued"),
    RecordKind("insurance", finances.Insurance, "since"),
    RecordKind("year_figures", finances.YearFigures, "established_on"),
    RecordKind("participation", organisation.Participation, "on"),
    RecordKind("survey", organisation.ExperienceSurvey, "finished_on"),
    RecordKind("nil_statement", organisation.NilStatement, "made_on"),
    RecordKind("request", organisation.EvidenceRequest, "asked_on"),
    RecordKind("voortgangsbericht", organisation.Voortgangsbericht, "end"),
    RecordKind("incident", learning.Incident, "discovered_on"),
    RecordKind("complaint", learning.Complaint, "received_on"),
    RecordKind("improvement", learning.Improvement, "noted_on"),
    RecordKind("teamreflectie", learning.Teamreflectie, "held_on"),
    RecordKind("kwaliteitsbeeld", kwaliteitsbeeld.Kwaliteitsbeeld, "made_on"),
    RecordKind("visitatie", kwaliteitsbeeld.Visitatie, "held_on"),
    RecordKind("bouwsteenreflectie", kwaliteitsbeeld.BouwsteenReflection, "held_on"),
    RecordKind("kader", answers.AdoptedKader, "adopted_on"),
    RecordKind("evidence_link", answers.EvidenceLink, "linked_on"),
    RecordKind("confirmation", answers.Confirmation, "confirmed_on"),
    RecordKind("not_applicable", answers.NotApplicable, "stated_on"),
    RecordKind("exemption", answers.Exemption, "granted_on"),
    RecordKind("issued_document", issued.IssuedDocument, "issued_at"),
    RecordKind("seal_root", issued.SealRoot, "made_at"),
)

BY_NAME: dict[str, RecordKind] = {kind.name: kind for kind in KINDS}
BY_TYPE: dict[type[Record], RecordKind] = {kind.type: kind for kind in KINDS}


def kind_of(record: Record) -> RecordKind:
    """The kind of a record. KeyError for a class that is not registered."""
    return BY_TYPE[type(record)]
