"""What must hold for the project as a whole: its folders, its locks, and the texts people read."""

import ast
import re
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from shutil import copy
from xml.etree import ElementTree

import pytest

import desktop

ROOT = Path(__file__).resolve().parent.parent
TOP_LEVEL = {"LICENSE", "README.md", "build", "desktop", "i18n", "pyproject.toml", "resources", "tests"}
REGISTRIES = ("py" + "pi.org", "python" + "hosted.org", "npm" + "js.org", "deb." + "debian.org")
CATALOGUES = sorted((ROOT / "i18n").glob("*.ts"))
SOURCES = sorted((ROOT / "desktop").rglob("*.py"))


def test_build_holds_only_what_git_tracks():
    left = [name for name in _git("ls-files", "--others", "build") if "__pycache__" not in name]  # Python's own
    assert left == []


def test_the_top_level_is_the_named_set():
    files = _git("ls-files", "--cached", "--others", "--exclude-standard")

    top = {name.split("/")[0] for name in files}

    assert {name for name in top if not name.startswith(".")} == TOP_LEVEL


def test_no_tracked_file_names_a_registry():
    for name in _git("ls-files"):
        content = (ROOT / name).read_bytes()
        assert not [host for host in REGISTRIES if host.encode() in content], name


def test_the_version_is_said_once():
    said = getattr(desktop, "__version__", None) or _pyproject()["project"]["version"]

    assert said == _pyproject()["project"]["version"]


@pytest.mark.parametrize("name", ["requirements.lock", "requirements.dev.lock"])
def test_every_locked_package_is_pinned_with_hashes(name):
    text = (ROOT / "build" / name).read_text(encoding="utf-8").replace("\\\n", " ")

    for line in text.splitlines():
        assert re.match(r"[a-z0-9-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", line), line


def test_the_locks_hold_what_the_project_asks_for():
    project = _pyproject()["project"]
    locked, developers = _pins("requirements.lock"), _pins("requirements.dev.lock")

    assert _names(project["dependencies"]) <= {name for name, _ in locked}
    assert _names(project["optional-dependencies"]["dev"]) <= {name for name, _ in developers}
    assert locked <= developers


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.name)
def test_translations_keep_the_placeholders_of_their_text(path):
    for context, message in _messages(path):
        source = message.findtext("source", "")
        for place, form in enumerate(_forms(message)):
            expected = _placeholders(source)
            if place == 0 and len(_forms(message)) > 1 and "%n" not in form:
                expected.pop("%n")  # "one plan" need not say the number
            assert _placeholders(form) == expected, f"{context}: {source}"


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.name)
def test_each_text_has_one_translation(path):
    seen = Counter((context, message.findtext("source")) for context, message in _messages(path))

    assert [text for text, times in seen.items() if times > 1] == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_texts_for_people_are_plain_literals(path):
    assert [node.lineno for node in _built_texts(ast.parse(path.read_text(encoding="utf-8")))] == []


@pytest.mark.parametrize(
    "code",
    [
        'self.tr(f"hello {name}")',
        'self.tr("hello " + name)',
        'self.tr("hello %s" % name)',
        'translate("Home", "hello {name}".format(name=name))',
        'translate("Home", "one" if n == 1 else "many")',
        "QT_TRANSLATE_NOOP(context, text)",
    ],
)
def test_a_built_text_is_noticed(code):
    assert list(_built_texts(ast.parse(code)))


@pytest.mark.parametrize("language", ["th", "en"])
def test_every_text_in_the_code_is_translated(language, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    from build import strings

    for path in CATALOGUES:
        copy(path, tmp_path)

    assert strings.update(folder=tmp_path) == 0

    assert list(strings.unfinished(tmp_path / f"{language}.ts")) == []


def test_texts_with_named_values_reach_the_catalogue(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    from build import strings

    code = """
translate("Home", "{name} has "
    "%n plan(s)", count, name=name)
translate("Home", "Hello {name}", name=name)
"""
    (tmp_path / "screen.py").write_text(code, encoding="utf-8")

    strings.update(tmp_path, tmp_path)

    found = {("Home", "{name} has %n plan(s)"), ("Home", "Hello {name}")}
    assert set(strings.unfinished(tmp_path / "th.ts")) == found
    assert set(strings.unfinished(tmp_path / "en.ts")) == {("Home", "{name} has %n plan(s)")}


def _git(*arguments: str) -> list[str]:
    answer = subprocess.run(["git", *arguments, "-z"], cwd=ROOT, capture_output=True, check=True)
    return [name for name in answer.stdout.decode().split("\0") if name and (ROOT / name).exists()]


def _pyproject() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def _pins(name: str) -> set[tuple[str, str]]:
    text = (ROOT / "build" / name).read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z0-9-]+)==(\S+)", text, re.MULTILINE))


def _names(requirements: list[str]) -> set[str]:
    return {re.split(r"[<>=!~\[; ]", line)[0].lower().replace("_", "-") for line in requirements}


def _messages(path: Path) -> Iterator[tuple[str, ElementTree.Element]]:
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def _forms(message: ElementTree.Element) -> list[str]:
    """The translations of a message: one, or one for each plural form; none while it is unfinished."""
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return []
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def _placeholders(text: str) -> Counter[str]:
    return Counter(set(re.findall(r"\{\w*\}|%n", text)))


def _built_texts(tree: ast.AST) -> Iterator[ast.Call]:
    """Calls of tr and translate whose text is put together on the spot, so that no catalogue can hold it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            texts = {"tr": node.args[:1], "translate": node.args[:2], "QT_TRANSLATE_NOOP": node.args[:2]}
            if any(not _is_plain(text, _called(node)) for text in texts.get(_called(node), [])):
                yield node


def _called(call: ast.Call) -> str:
    match call.func:
        case (
            ast.Name(id=name)
            | ast.Attribute(attr="tr" as name)
            | ast.Attribute(value=ast.Name(id="QCoreApplication"), attr=name)
        ):
            return name
    return ""


def _is_plain(text: ast.expr, function: str) -> bool:
    """A literal; or, except where texts are marked, a name for one that was marked elsewhere."""
    if isinstance(text, ast.Constant):
        return isinstance(text.value, str)
    return function != "QT_TRANSLATE_NOOP" and isinstance(text, ast.Name | ast.Attribute | ast.Subscript)
