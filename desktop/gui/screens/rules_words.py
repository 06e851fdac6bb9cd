"""What each rule of the letters asks, in a few words (domain.md §1.5)."""

from desktop.i18n import QT_TRANSLATE_NOOP, translate

WORDS = {
    "R01": QT_TRANSLATE_NOOP("RuleNames", "Name of the village plan"),
    "R02": QT_TRANSLATE_NOOP("RuleNames", "Village committee leads"),
    "R03": QT_TRANSLATE_NOOP("RuleNames", "Data and facilitator"),
    "R04": QT_TRANSLATE_NOOP("RuleNames", "Support of the LAO"),
    "R05": QT_TRANSLATE_NOOP("RuleNames", "Sufficiency economy"),
    "R06": QT_TRANSLATE_NOOP("RuleNames", "Sent by end of February"),
    "R07": QT_TRANSLATE_NOOP("RuleNames", "Problems raised at a forum"),
    "R08": QT_TRANSLATE_NOOP("RuleNames", "Every dimension covered"),
    "R09": QT_TRANSLATE_NOOP("RuleNames", "Officer of every tambon"),
    "R10": QT_TRANSLATE_NOOP("RuleNames", "Officer at every review"),
    "R11": QT_TRANSLATE_NOOP("RuleNames", "One main committee"),
    "R12": QT_TRANSLATE_NOOP("RuleNames", "Three kinds of plans"),
    "R13": QT_TRANSLATE_NOOP("RuleNames", "Strategy meets needs"),
    "R14": QT_TRANSLATE_NOOP("RuleNames", "Framework to every LAO"),
    "R15": QT_TRANSLATE_NOOP("RuleNames", "Origin of every item"),
    "R16": QT_TRANSLATE_NOOP("RuleNames", "Needs plan by end of July"),
    "R17": QT_TRANSLATE_NOOP("RuleNames", "Beyond-capacity list resolved"),
    "R18": QT_TRANSLATE_NOOP("RuleNames", "First year of action plans"),
    "R19": QT_TRANSLATE_NOOP("RuleNames", "Only what is funded"),
    "R20": QT_TRANSLATE_NOOP("RuleNames", "Three origins of projects"),
    "R21": QT_TRANSLATE_NOOP("RuleNames", "Calendar of the year"),
    "R22": QT_TRANSLATE_NOOP("RuleNames", "Supervision of districts"),
    "R23": QT_TRANSLATE_NOOP("RuleNames", "Referrals in October"),
    "R24": QT_TRANSLATE_NOOP("RuleNames", "Projects answer needs"),
    "CHANGED": QT_TRANSLATE_NOOP("RuleNames", "Changed after approval"),
    "CONFLICT": QT_TRANSLATE_NOOP("RuleNames", "Computers disagree"),
    "DECISION": QT_TRANSLATE_NOOP("RuleNames", "One answer per item"),
    "LEVEL": QT_TRANSLATE_NOOP("RuleNames", "Levels of plans"),
    "MEETING": QT_TRANSLATE_NOOP("RuleNames", "Meetings in order"),
    "MEMBERS": QT_TRANSLATE_NOOP("RuleNames", "Members of a body"),
    "ORPHAN": QT_TRANSLATE_NOOP("RuleNames", "Left after deletion"),
    "OVERLAP": QT_TRANSLATE_NOOP("RuleNames", "One officer at a time"),
    "PLAN2": QT_TRANSLATE_NOOP("RuleNames", "One plan per place and year"),
    "QUORUM": QT_TRANSLATE_NOOP("RuleNames", "Quorum"),
    "REGISTER": QT_TRANSLATE_NOOP("RuleNames", "Register of LAOs"),
    "TWICE": QT_TRANSLATE_NOOP("RuleNames", "Nothing counts twice"),
}


def rule_word(rule: str) -> str:
    """What the rule asks, in the reader's language; its id for an unknown one."""
    return translate("RuleNames", WORDS[rule]) if rule in WORDS else rule


def rule_title(rule: str) -> str:
    """`R08 …` for a rule of the letters, the words alone for one of the program's own."""
    return f"{rule} {rule_word(rule)}" if rule[1:].isdigit() else rule_word(rule)
