"""Salvages every readable answer from a damaged file into a new one, and says what could not be read.

The damaged file is only read: everything happens in a copy of it. Pages of an encrypted file that are not as they were
written are not looked at. Values stand in a file twice, in their table and in the history; see `reconciling`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from model import frameworks, labels
from model.faults import CasereadError, Fault, FileError
from model.framework import Framework
from model.framework_loader import load_framework
from model.inspection import values_of
from model.language import mark, say
from model.operations import Operation, creation
from storage import chronicle
from storage.connection import close, connect, in_use, is_held, reading, sqlite_errors
from storage.copying import discard
from storage.document import Scribe, create_unlocked
from storage.envelope import Unlocked, looks_encrypted, read_head, salvaged_envelope
from storage.pages import PageCipher
from storage.reconciling import Reconciled, rebuilt, reconciled
from storage.remains import Pages, Remains, copied
from storage.rows import read_framework_files
from storage.salvaged_values import usable_values
from storage.schema import refuse_other_files
from storage.unlocking import key_of, opened_envelope, unlocked_file

_TABLE_WORDS = {
    "inspection": mark("the inspection's details"),
    "settings": mark("settings"),
    "cases": mark("references, samples, readers and sign-off of cases"),
    "facts": mark("facts"),
    "answers": mark("answers"),
    "notes": mark("notes"),
    "accepted": mark("odd answers that stand"),
    "evidence": mark("evidence"),
    "alerts": mark("urgent alerts"),
    "judgements": mark("judgements"),
    "decisions": mark("decisions"),
    "findings": mark("findings"),
    "recommendations": mark("recommendations"),
    "good_practice": mark("good practice"),
    "filters": mark("saved filters"),
}


@dataclass(frozen=True, slots=True)
class Rescue:
    """What was taken over from a damaged file.

    `lost` says what was not readable or could not be taken over: empty when nothing is missing. `doubts` names
    the values that were taken over and should be looked at: they may be older than the last ones, or were made up
    where a case cannot be without. Pages are of 4,096 bytes; those that a file cut short lacks are lost too.
    """

    values: int
    lost: tuple[Fault, ...]
    doubts: tuple[Fault, ...]
    pages_read: int
    pages_lost: int


def rescue(
    path: Path, out: Path, secret: str | None, scribe: Scribe, *, keys_from: Path | None = None
) -> Rescue:
    """Makes a new inspection file with all that can be read of a damaged one, which the same secrets open.

    `keys_from` is a whole file with the same data key and framework, such as a backup: what is damaged of these in
    the file is taken from there, and `secret` has to open it then. The new history begins with the rescue.
    Raises FileError when nothing can be read, when there is a file at `out`, or for a secret that does not fit;
    no file is left then.
    """
    _refuse_unreadable(path)
    unlocked = _unlocked(path, secret, keys_from)
    _refuse_in_use(path, key_of(unlocked))
    with _copy(path, out, key_of(unlocked)) as copy, copy.open("rb") as file:
        pages = Pages(file, PageCipher.of(unlocked.key) if unlocked else None)
        files, found = _salvaged(path, pages, _framework_in(keys_from, secret) if keys_from else {})
    usable = usable_values(load_framework(files), found)
    _write(
        out, files, unlocked, scribe, creation(values_of(usable.inspection), labels.RESCUED.format(path.name))
    )
    lost = (*(_unsure(name) for name in found.unsure_tables), *usable.refused)
    values = sum(1 for _ in values_of(usable.inspection))
    return Rescue(values, lost, usable.doubts, pages.count - len(pages.lost), len(pages.lost))


def _salvaged(path: Path, pages: Pages, known: Mapping[str, str]) -> tuple[Mapping[str, str], Reconciled]:
    """The framework's files and the values in what can be read."""
    remains = Remains(pages)
    if not remains.tables and not remains.strays:
        raise FileError(_nothing_readable(path))
    with closing(rebuilt(remains)) as database, reading(path):
        files = _framework_files(database, remains, known, path)
        end_known = remains.has_whole("operations") or pages.lost <= {1}
        return files, reconciled(database, remains, files, authentic=pages.are_authentic, end_known=end_known)


def _write(
    out: Path, files: Mapping[str, str], unlocked: Unlocked | None, scribe: Scribe, operation: Operation
) -> None:
    file = create_unlocked(out, files, scribe, unlocked)
    try:
        if operation.changes:
            file.commit(operation)
        file.close()
    except BaseException:
        file.close()
        discard(out)
        raise


def _unsure(name: str) -> Fault:
    message = say("Some could not be read, neither here nor in the history, so some may be missing.")
    return Fault("not_readable", say(_TABLE_WORDS[name]), message)


def _unlocked(path: Path, secret: str | None, keys_from: Path | None) -> Unlocked | None:
    """What opens a file of which the envelope may be damaged; None for a file in the clear."""
    envelope = salvaged_envelope(path)
    if envelope is not None:
        return opened_envelope(envelope, path, secret)
    if keys_from is not None:
        refuse_other_files(keys_from)
        return unlocked_file(keys_from, secret)
    if looks_encrypted(read_head(path)):
        message = say(
            "Both copies of what opens the file are damaged. Give a backup, which has the same key."
        )
        raise FileError(Fault("keys_lost", path.name, message))
    return None


def _refuse_unreadable(path: Path) -> None:
    if is_held(path):
        raise FileError(in_use(path))
    if not path.exists():
        raise FileError(Fault("file_missing", path.name, say("There is no such file.")))
    if not path.is_file():
        raise FileError(_nothing_readable(path))


def _refuse_in_use(path: Path, key: bytes | None) -> None:
    """Another program that writes to the file would make its copy worthless."""
    try:
        _look(path, key, writable=False)
    except FileError as error:
        if error.code == "in_use":
            raise


@contextmanager
def _copy(path: Path, out: Path, key: bytes | None) -> Iterator[Path]:
    """A copy of a damaged file, in which SQLite has taken back what a crash left half done."""
    copy = out.with_name(f".{out.name}.rescuing")
    discard(copy)
    try:
        copied(path, copy)
        journal = path.with_name(f"{path.name}-journal")
        if journal.exists():
            copied(journal, copy.with_name(f"{copy.name}-journal"))
            with suppress(FileError):
                _look(copy, key, writable=True)
        yield copy
    except OSError as error:
        message = say("The file cannot be copied to read it ({0}). It was left as it is.").format(
            error.strerror
        )
        raise FileError(Fault("cannot_read", path.name, message)) from error
    finally:
        discard(copy)


def _look(path: Path, key: bytes | None, *, writable: bool) -> None:
    """Has SQLite read a file: before it does, it takes back what a journal says. Raises FileError."""
    database = connect(path, key, writable=writable)
    try:
        with sqlite_errors(path):
            database.execute("SELECT count(*) FROM sqlite_schema")
    finally:
        close(database)


def _framework_in(path: Path, secret: str | None) -> dict[str, str]:
    """The framework's files in a file that may be damaged itself; none where they cannot be read."""
    with suppress(FileError):
        refuse_other_files(path)
        database = connect(path, key_of(unlocked_file(path, secret)), writable=False)
        with closing(database), reading(path):
            return read_framework_files(database)
    return {}


def _framework_files(
    database: Database, remains: Remains, known: Mapping[str, str], path: Path
) -> Mapping[str, str]:
    """The text of the framework: as it is in the file, else that of a framework which is proven to be the same."""
    own = read_framework_files(database)
    recorded = _recorded_framework(database)
    shipped = (frameworks.framework_files(framework_id) for framework_id in frameworks.framework_ids())
    for files in (own, known, *shipped):
        framework = _loaded(files)
        edition = chronicle.edition_of(framework) if framework else None
        if edition and (edition == recorded or (not recorded and _fits(files, own, remains))):
            return files
    message = say(
        "The framework of the inspection cannot be read from it. Give a whole file with the same framework, "
        "such as a backup."
    )
    raise FileError(Fault("framework_lost", path.name, message))


def _fits(files: Mapping[str, str], own: Mapping[str, str], remains: Remains) -> bool:
    """Whether the framework's files are these, as far as can be told from what is left of them."""
    if files is own:
        return remains.has_whole("framework_files")
    return bool(own) and own.items() <= files.items()


def _recorded_framework(database: Database) -> str:
    """The framework that the history names, or nothing."""
    row = database.execute(
        "SELECT framework FROM operations WHERE framework <> '' ORDER BY number DESC LIMIT 1"
    ).fetchone()
    return str(row[0]) if row else ""


def _loaded(files: Mapping[str, str]) -> Framework | None:
    try:
        return load_framework(files)
    except CasereadError:
        return None


def _nothing_readable(path: Path) -> Fault:
    message = say(
        "Nothing in this file can be read. Use a backup. If the file was encrypted and its beginning is gone, "
        "give a backup with the same key and try again."
    )
    return Fault("nothing_readable", path.name, message)
