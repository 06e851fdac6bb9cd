"""Fields between people and the journal: nested values flattened to `field.key`, checked, and put together again."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from desktop.domain.errors import AppError
from desktop.domain.fields import INTEGERS, FieldSpec
from desktop.domain.kinds import BASE_FIELDS, fields, known
from desktop.domain.thai import clean, digits
from desktop.i18n import QT_TRANSLATE_NOOP, translate

TRUE, FALSE = (True, 1, "1", "true", "yes", "ใช่", "มี"), (False, 0, "0", "false", "no", "ไม่", "ไม่ใช่", "ไม่มี")
_DECIMAL = re.compile(r"\d+(\.\d+)?")
_YEARS = (2400, 2800)


class FieldInvalidError(AppError):
    """A value does not fit its field."""

    template = QT_TRANSLATE_NOOP("Errors", "{field}: {value} does not fit, because it must be {must}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "Correct the value and try again.")


class UnknownFieldError(AppError):
    """A kind has no field of this name."""

    template = QT_TRANSLATE_NOOP("Errors", "{kind} has no field named {field}.")
    remedy_template = QT_TRANSLATE_NOOP("Errors", "`amphoeplan kinds` lists the fields of every kind.")


def flatten(kind: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """Cleaned, checked, flat fields of `values` (without id and scope); null clears.

    Raises `FieldInvalidError` or `UnknownFieldError`. Fields of an unknown kind pass as they are.
    """
    flat: dict[str, Any] = {}
    for name, value in values.items():
        if name == "deleted":
            flat[name] = bool(value) or None
        elif name not in BASE_FIELDS:
            flat.update(_flatten_field(kind, name, value))
    return flat


def _flatten_field(kind: str, name: str, value: Any) -> dict[str, Any]:
    if not known(kind):
        return {name: value}
    base, _, key = name.partition(".")
    spec = fields(kind).get(base)
    if spec is None or (key and not spec.keyed):
        raise UnknownFieldError(kind=kind, field=name)
    if not spec.keyed:
        return {name: check(spec, value)}
    entries = {key: value} if key else _entries(spec, value)
    return {f"{base}.{_key(spec, entry)}": _keyed_value(spec, inner) for entry, inner in entries.items()}


def _entries(spec: FieldSpec, value: Any) -> Mapping[str, Any]:
    if isinstance(value, Mapping):
        return {str(key): inner for key, inner in value.items()}
    if spec.type == "refs" and isinstance(value, list | tuple):
        return dict.fromkeys(map(str, value), True)
    if value is None:
        return {}
    raise _invalid(spec, value, translate("Values", "a list"))


def _key(spec: FieldSpec, key: str) -> str:
    return str(_integer(spec, key, *_YEARS)) if spec.by_year else key


def _keyed_value(spec: FieldSpec, value: Any) -> Any:
    if value is None:
        return None
    if spec.type == "refs":
        return bool(value) or None
    return _integer(spec, value, spec.least, spec.most) if spec.type == "money_by_year" else _decimal(spec, value)


def _decimal(spec: FieldSpec, value: Any) -> str:
    """A number as text; "" stands for none, also where the field was once set as a whole and had one."""
    return _text(spec, value) or ""


def check(spec: FieldSpec, value: Any) -> Any:
    """`value` cleaned as the field's type wants it. Raises `FieldInvalidError` that says what it must be."""
    if value is None or value == "":
        return None
    if spec.type in INTEGERS:
        return _integer(spec, value, *(_YEARS if spec.type == "year" else (spec.least, spec.most)))
    if spec.type == "bool":
        return _flag(spec, value)
    if spec.type == "json":
        return value
    return _text(spec, value)


def _flag(spec: FieldSpec, value: Any) -> bool:
    word = clean(value).casefold() if isinstance(value, str) else value
    if word in TRUE:
        return True
    if word in FALSE:
        return False
    raise _invalid(spec, value, translate("Values", "yes or no"))


def _integer(spec: FieldSpec, value: Any, least: int | None, most: int | None) -> int:
    number = _whole(value)
    if number is None:
        raise _invalid(spec, value, translate("Values", "a whole number"))
    if (least is not None and number < least) or (most is not None and number > most):
        raise _invalid(spec, value, translate("Values", "from {least} to {most}", least=least, most=most or "∞"))
    if abs(number) >= 1 << 63:
        raise _invalid(spec, value, translate("Values", "a whole number"))
    return number


def _whole(value: Any) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, str) and re.fullmatch(r"-?\d+", digits(value.strip())):
        return int(digits(value.strip()))
    return None


def _text(spec: FieldSpec, value: Any) -> str | None:
    if not isinstance(value, str | int):
        raise _invalid(spec, value, translate("Values", "text"))
    text = clean(str(value))
    if spec.type in ("decimal", "decimal_by_year"):
        text = digits(text).replace(",", "")
        if text and not _DECIMAL.fullmatch(text):
            raise _invalid(spec, value, translate("Values", "a number"))
    if spec.type == "code" and text and (not text.isdigit() or (spec.digits and len(text) != spec.digits)):
        raise _invalid(spec, value, translate("Values", "a code of {digits} digits", digits=spec.digits or ""))
    if spec.type == "date":
        return _day(spec, text)
    if spec.type == "text" and spec.most and len(text) > spec.most:
        raise _invalid(spec, value, translate("Values", "at most {most} letters", most=spec.most))
    if spec.type == "enum" and text and not _allowed(spec, text):
        raise _invalid(spec, value, translate("Values", "one of {choices}", choices=", ".join(spec.choices)))
    return text or None


def _allowed(spec: FieldSpec, text: str) -> bool:
    """Dimensions are open: an office's own carry their code (design: names of the main line)."""
    return text in spec.choices or spec.name == "dimension"


def _day(spec: FieldSpec, text: str) -> str | None:
    try:
        return date.fromisoformat(text).isoformat() if text else None
    except ValueError:
        raise _invalid(spec, text, translate("Values", "a date such as 2015-02-23")) from None


def _invalid(spec: FieldSpec, value: Any, must: str) -> FieldInvalidError:
    return FieldInvalidError(field=translate("Kinds", spec.label), value=value, must=must)


def with_whole(whole: Any, keyed: Mapping[str, Any]) -> dict[str, Any]:
    """A map that was set as a whole before its keys were set one by one; a key's own value holds, "" says none."""
    said = {**whole, **keyed} if whole and isinstance(whole, Mapping) else keyed
    return {key: value for key, value in said.items() if value is not None and value != ""}


def nest(kind: str, flat: Mapping[str, Any]) -> dict[str, Any]:
    """The record's fields as people and scripts see them: maps and lists put together."""
    nested: dict[str, Any] = {}
    specs = fields(kind) if known(kind) else {}
    for name, value in flat.items():
        base, _, key = name.partition(".")
        spec = specs.get(base)
        if spec is None or not spec.keyed:
            nested[name] = value
        elif not key:
            continue
        elif spec.type == "refs":
            nested.setdefault(base, []).append(key)
        else:
            nested.setdefault(base, {})[key] = value
    for name, whole in flat.items():
        if name in specs and specs[name].keyed:
            nested[name] = with_whole(whole, nested.get(name, {}))
    lists = [name for name, spec in specs.items() if spec.type == "refs" and name in nested]
    return nested | {name: sorted(nested[name]) for name in lists}
