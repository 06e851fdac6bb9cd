"""What the fields of a village's records may say, in the offices' words (domain.md §2.3, §2.4)."""

from desktop.i18n import QT_TRANSLATE_NOOP

OFFICER_PRESENT = {
    "self": QT_TRANSLATE_NOOP("Choices", "Came in person"),
    "substitute": QT_TRANSLATE_NOOP("Choices", "Sent a substitute"),
    "absent": QT_TRANSLATE_NOOP("Choices", "Did not come"),
}
PLAN_STATUSES = {
    "draft": QT_TRANSLATE_NOOP("Choices", "Draft"),
    "forum_done": QT_TRANSLATE_NOOP("Choices", "Forum held"),
    "approved": QT_TRANSLATE_NOOP("Choices", "Approved by the village committee"),
    "submitted": QT_TRANSLATE_NOOP("Choices", "Sent to the district"),
    "received": QT_TRANSLATE_NOOP("Choices", "Received by the district"),
    "accepted": QT_TRANSLATE_NOOP("Choices", "Checked and complete"),
    "promulgated": QT_TRANSLATE_NOOP("Choices", "Promulgated"),
    "returned": QT_TRANSLATE_NOOP("Choices", "Returned for correction"),
    "superseded": QT_TRANSLATE_NOOP("Choices", "Replaced by the next plan"),
}
MODES = {
    "self": QT_TRANSLATE_NOOP("Choices", "The village does it"),
    "joint": QT_TRANSLATE_NOOP("Choices", "Done together"),
    "request": QT_TRANSLATE_NOOP("Choices", "Support requested"),
}
PLAN_EDITIONS = {
    "new": QT_TRANSLATE_NOOP("Choices", "New"),
    "reviewed": QT_TRANSLATE_NOOP("Choices", "Reviewed"),
}
SUFFICIENCY_LEVELS = {
    "enough_to_live": QT_TRANSLATE_NOOP("Choices", "Enough to live on"),
    "living_well": QT_TRANSLATE_NOOP("Choices", "Living well"),
    "prosperous": QT_TRANSLATE_NOOP("Choices", "Prosperous"),
}
PRINCIPLES = {
    "moderation": QT_TRANSLATE_NOOP("Choices", "Moderation"),
    "reasonableness": QT_TRANSLATE_NOOP("Choices", "Reasonableness"),
    "self_immunity": QT_TRANSLATE_NOOP("Choices", "Self-immunity"),
    "knowledge": QT_TRANSLATE_NOOP("Choices", "Knowledge"),
    "virtue": QT_TRANSLATE_NOOP("Choices", "Virtue"),
}
"""Three loops and two conditions of the sufficiency economy philosophy (domain.md §2.4)."""
DATA_SOURCES = {
    "bmn": QT_TRANSLATE_NOOP("Choices", "Basic minimum needs (จปฐ.)"),
    "nrd2c": QT_TRANSLATE_NOOP("Choices", "Village data (กชช. 2ค)"),
    "civil_register": QT_TRANSLATE_NOOP("Choices", "Civil register"),
    "tpmap": QT_TRANSLATE_NOOP("Choices", "TPMAP"),
    "thaiqm": QT_TRANSLATE_NOOP("Choices", "ThaiQM"),
    "health_centre": QT_TRANSLATE_NOOP("Choices", "Health centre data"),
    "agriculture": QT_TRANSLATE_NOOP("Choices", "Agriculture office data"),
    "own_survey": QT_TRANSLATE_NOOP("Choices", "Own survey"),
}
READINESS = {
    "land": QT_TRANSLATE_NOOP("Choices", "The land may be used"),
    "design": QT_TRANSLATE_NOOP("Choices", "Design and estimate (ปร.4 ปร.5)"),
    "permit": QT_TRANSLATE_NOOP("Choices", "Permit of the area's agency"),
    "consent": QT_TRANSLATE_NOOP("Choices", "Consent of the community"),
}
"""What is ready before a project of construction begins (domain.md §2.4)."""
