"""Spreadsheets that others made, read into cells: Excel's traps, CSV files, and files that mean harm or are damaged."""

import csv
import io
import itertools
import re
import zipfile
from datetime import date, datetime, time

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from model.faults import FileError
from model.sheets import Merged, NoValue, Row
from storage import sheets, workbook, workbook_parts, workbook_xml
from storage.incoming import incoming
from storage.sheets import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, read_sheets

MAIN = "xl/worksheets/sheet1.xml"
BOMB = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]>'
"""A document type whose entities grow and grow."""


@pytest.fixture
def book():
    """A workbook with one sheet."""
    made = openpyxl.Workbook()
    made.active.title = "Cases"
    return made


@pytest.fixture
def cells(tmp_path):
    """Saves a workbook and reads its first sheet back."""

    def read(made):
        made.save(tmp_path / "reads.xlsx")
        return read_sheets(tmp_path / "reads.xlsx", workbook=True)[0]

    return read


@pytest.fixture
def refused(tmp_path):
    """Reads bytes that have to be refused; returns the code and the message."""

    def read(content, *, name="reads.xlsx"):
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(FileError) as error:
            read_sheets(path, workbook=not name.endswith(".csv"))
        (fault,) = error.value.faults
        assert fault.place == str(path)
        return fault.code, fault.message

    return read


@pytest.fixture
def raised_limit():
    """Somebody else in this process has made the reader of CSV take longer cells."""
    before = csv.field_size_limit(2 * LONGEST_CELL)
    yield
    csv.field_size_limit(before)


@pytest.fixture
def table(tmp_path):
    """Reads a CSV file with this text."""

    def read(text, encoding="utf-8"):
        path = tmp_path / "reads.csv"
        path.write_bytes(text.encode(encoding))
        (sheet,) = read_sheets(path, workbook=False)
        assert sheet.name == ""
        return [row.cells for row in sheet.rows]

    return read


def saved(made):
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def rewritten(content, change):
    """An archive with its members changed: `change` gets name and bytes, and returns bytes, or None to leave it out."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as read,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as write,
    ):
        for name in read.namelist():
            member = change(name, read.read(name))
            if member is not None:
                write.writestr(name, member)
    return out.getvalue()


def with_shared_texts(*texts, before=""):
    """A workbook whose first row has these texts, which its cells share as those of Excel do."""
    made = openpyxl.Workbook()
    made.active["A1"] = 1
    cells = "".join(f'<c t="s"><v>{number}</v></c>' for number in range(len(texts)))
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
    relation = f'<Relationship Type="{kind}" Target="sharedStrings.xml" Id="rId99"/></Relationships>'

    def change(name, content):
        if name == MAIN:
            return re.sub(rb"<c .*</c>", cells.encode(), content)
        return (
            content.replace(b"</Relationships>", relation.encode())
            if "workbook.xml.rels" in name
            else content
        )

    out = io.BytesIO(rewritten(saved(made), change))
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("xl/sharedStrings.xml", f"{before}<sst>{''.join(texts)}</sst>")
    return out.getvalue()


class TestWorkbook:
    def test_cells_have_the_types_that_their_readers_see(self, book, cells):
        values = ["text", 1, 2.0, 2.5, True, date(2020, 2, 14), datetime(2020, 2, 14, 13, 5), None, "tail "]
        book.active.append(values)
        assert cells(book).rows == (Row(1, tuple(values)),)
        assert isinstance(cells(book).rows[0].cells[2], int)

    def test_a_time_without_a_day_stays_a_number(self, book, cells):
        book.active["A1"] = time(12, 0)
        assert cells(book).rows[0].cells == (0.5,)

    @pytest.mark.parametrize("shown", ["dd/mm/yyyy", "[$-809]d mmmm yyyy;@", 'yyyy"-"mm"-"dd', "mmm yy"])
    def test_a_number_is_a_date_where_its_cell_says_so(self, book, cells, shown):
        book.active["A1"] = 43_875
        book.active["A1"].number_format = shown
        assert cells(book).rows[0].cells == (date(2020, 2, 14),)

    @pytest.mark.parametrize("shown", ["General", "0.00", "#,##0", "[Red]0", "@"])
    def test_and_no_date_anywhere_else(self, book, cells, shown):
        book.active["A1"] = 43_875
        book.active["A1"].number_format = shown
        assert cells(book).rows[0].cells == (43_875,)

    @pytest.mark.parametrize(
        ("number", "look", "shown"),
        [
            (12, "00000", "00012"),
            (1234567, "0000", "1234567"),
            (12, '"C-"000', "C-012"),
            (12, '[$-809]"days" 0;-0', "days 12"),
            (120_345, "00-00-000", "01-20-345"),
            (12, r"\C#", "C12"),
            (1, "0%", "100%"),
            (0.125, "0.0%", "12.5%"),
        ],
    )
    def test_a_number_that_shows_more_than_itself_is_what_its_reader_sees(
        self, book, cells, number, look, shown
    ):
        book.active["A1"] = number
        book.active["A1"].number_format = look
        assert cells(book).rows[0].cells == (shown,)

    @pytest.mark.parametrize("number", [-12, 1.5])
    def test_a_number_that_its_pattern_has_no_place_for_is_itself(self, book, cells, number):
        book.active["A1"] = number
        book.active["A1"].number_format = "00000"
        assert cells(book).rows[0].cells == (number,)

    def test_dates_of_workbooks_that_count_from_1904_are_the_same_days(self, book, cells):
        book.epoch = CALENDAR_MAC_1904
        book.active["A1"] = date(2020, 2, 14)
        assert cells(book).rows[0].cells == (date(2020, 2, 14),)

    def test_days_before_march_1900_are_those_that_excel_shows(self, book, cells):
        book.active["A1"] = 1
        book.active["A1"].number_format = "dd/mm/yyyy"
        assert cells(book).rows[0].cells == (date(1900, 1, 1),)

    def test_formulas_and_errors_have_no_value(self, book, cells):
        book.active.append(["=1+1", "#N/A"])
        assert cells(book).rows[0].cells == (NoValue(), NoValue("#N/A"))

    def test_yes_and_no_that_were_saved_as_formulas_are_what_they_say(self, book, cells):
        """LibreOffice saves each TRUE as =TRUE()."""
        book.active.append(["=TRUE()", "=FALSE()", "=TRUE", "=NOT(TRUE())"])
        assert cells(book).rows[0].cells == (True, False, True, NoValue())

    def test_a_text_that_looks_like_a_formula_is_a_text(self, book, cells):
        book.active["A1"] = "=1+1"
        book.active["A1"].data_type = "s"
        assert cells(book).rows[0].cells == ("=1+1",)

    def test_texts_keep_their_lines_and_their_signs(self, book, cells):
        text = "one\ntwo “three” ŵ 🧒🏽 <&>"
        book.active["A1"] = text
        assert cells(book).rows[0].cells == (text,)

    def test_a_text_of_several_looks_is_one_text_and_how_it_sounds_is_left_out(self, tmp_path):
        path = tmp_path / "reads.xlsx"
        path.write_bytes(
            with_shared_texts(
                "<si><t>Case</t></si>",
                "<si><r><t>Ye</t></r><r><rPr><b/></rPr><t>s</t></r><rPh sb='0' eb='1'><t>aloud</t></rPh></si>",
            )
        )
        assert read_sheets(path, workbook=True)[0].rows[0].cells == ("Case", "Yes")

    def test_a_control_character_that_was_written_in_code_is_itself_again(self, book, cells):
        book.active["A1"] = "one_x000D_\ntwo_x005F_x0041_"
        assert cells(book).rows[0].cells == ("one\r\ntwo_x0041_",)

    def test_hidden_rows_and_sheets_and_merged_cells_are_noted(self, book, cells):
        book.active.append(["a"])
        book.active.append(["b"])
        book.active.row_dimensions[2].hidden = True
        book.active.merge_cells("A1:B2")
        book.create_sheet("Shown")
        book.active.sheet_state = "hidden"
        sheet = cells(book)
        assert (sheet.name, sheet.hidden, sheet.merged) == ("Cases", True, (Merged(1, 1, 2, 2),))
        assert [row.hidden for row in sheet.rows] == [False] + [True] * (len(sheet.rows) - 1)

    def test_hidden_columns_and_comments_are_noted(self, book, cells):
        book.active.append([1, 2, 3])
        assert not cells(book).remarked
        book.active.column_dimensions.group("B", "C", hidden=True)
        book.active["A1"].comment = Comment("As the plan says", "KH")
        found = cells(book)
        assert (found.hidden_columns, found.remarked) == ({2, 3}, True)

    def test_rows_that_only_look_different_hold_nothing(self, book, cells):
        book.active["A1"] = "a"
        book.active["C400"].font = Font(bold=True)
        assert [row.number for row in cells(book).rows] == [1]

    def test_what_is_beyond_the_most_that_is_read_is_missed(self, book, cells, monkeypatch):
        monkeypatch.setattr(workbook_parts, "MOST_ROWS", 3)
        for number in range(5):
            book.active.append([number + 1])
        sheet = cells(book)
        assert (len(sheet.rows), sheet.cut) == (3, True)
        wide = openpyxl.Workbook()
        wide.active.cell(1, MOST_COLUMNS + 1, "x")
        assert cells(wide).cut


class TestHarm:
    def test_other_files_are_told_what_to_do(self, refused):
        compound = bytes.fromhex("D0CF11E0A1B11AE1")
        assert refused(compound)[1].startswith(
            "This is an old Excel file (.xls). Open it in Excel, save it as"
        )
        locked = compound + "EncryptedPackage".encode("utf-16-le")
        assert refused(locked)[1].startswith("This workbook is protected with a password.")
        assert refused(b"<html>")[1].startswith("This is no Excel workbook. Open it in a spreadsheet")
        assert refused(b"")[0] == "no_workbook"
        document = io.BytesIO()
        with zipfile.ZipFile(document, "w") as archive:
            archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        assert refused(document.getvalue())[0] == "no_workbook"

    @pytest.mark.parametrize("part", ["xl/workbook.xml", MAIN, "xl/styles.xml", "xl/_rels/workbook.xml.rels"])
    def test_a_document_type_is_refused_wherever_it_stands(self, book, refused, part):
        book.active["A1"] = "x"

        def change(name, content):
            return content if name != part else BOMB + re.sub(rb"<[?].*[?]>", b"", content)

        assert refused(rewritten(saved(book), change))[0] == "damaged_workbook"
        texts = with_shared_texts("<si><t>&b;</t></si>", before=BOMB.decode())
        assert refused(texts)[0] == "damaged_workbook"

    def test_an_archive_that_unpacks_to_far_more_is_not_unpacked(self, book, refused, monkeypatch):
        monkeypatch.setattr(workbook, "LARGEST_PART", 1024**2)
        book.active["A1"] = "x"

        def change(name, content):
            blanks = b" " * (2 * 1024**2)
            return content.replace(b"<sheetData>", b"<sheetData>" + blanks) if name == MAIN else content

        assert refused(rewritten(saved(book), change))[0] == "too_large"

    def test_more_cells_or_letters_than_reads_need_are_refused(self, book, refused, monkeypatch):
        for _ in range(4):
            book.active.append(["word"] * 4)
        monkeypatch.setattr(workbook, "Room", lambda: workbook_xml.Room(cells=10))
        assert refused(saved(book))[0] == "too_large"
        monkeypatch.setattr(workbook, "Room", lambda: workbook_xml.Room(characters=10))
        assert refused(saved(book))[0] == "too_large"

    def test_an_archive_of_very_many_parts_is_not_opened(self, refused):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for number in range(workbook.MOST_PARTS + 1):
                archive.writestr(str(number), b"")
        assert refused(out.getvalue())[0] == "too_large"

    def test_parts_outside_the_workbook_are_never_looked_at(self, book, refused):
        def change(name, content):
            outside = content.replace(b"/xl/worksheets/sheet1.xml", b"file:///etc/passwd")
            return outside if name == "xl/_rels/workbook.xml.rels" else content

        assert refused(rewritten(saved(book), change))[0] == "no_workbook"

    def test_a_spoilt_archive_is_said_to_be_damaged(self, book, refused):
        for number in range(200):
            book.active.append([f"text {number}"] * 10)
        content = bytearray(saved(book))
        for at in range(200, len(content) - 400, 97):
            content[at] ^= 0x55
        assert refused(bytes(content))[0] in ("damaged_workbook", "no_workbook")
        assert refused(saved(book)[:-30])[0] == "damaged_workbook"

    @pytest.mark.parametrize("cell", ['<c t="s"><v>99</v></c>', '<c t="s"><v>-1</v></c>', "<c><v>x</v></c>"])
    def test_a_cell_that_no_program_writes_is_damage(self, book, refused, cell):
        book.active["A1"] = 1

        def change(name, content):
            return (
                content.replace(b'<c r="A1" t="n"><v>1</v></c>', cell.encode()) if name == MAIN else content
            )

        assert refused(rewritten(saved(book), change))[0] == "damaged_workbook"


class TestCsv:
    @pytest.mark.parametrize(("delimiter", "encoding"), [*itertools.product(",;\t", ["utf-8", "utf-8-sig"])])
    def test_the_delimiter_is_found_out_and_quoted_lines_stay_together(self, table, delimiter, encoding):
        lines = [["Case", "Note"], ["Tŷ-1", '"one, two; three\r\nfour"']]
        text = "\r\n".join(delimiter.join(line) for line in lines)
        assert table(text, encoding) == [("Case", "Note"), ("Tŷ-1", "one, two; three\r\nfour")]

    def test_a_line_that_names_the_delimiter_is_no_row(self, table):
        assert table("sep=;\nCase;a,b,c\n1;2\n") == [("Case", "a,b,c"), ("1", "2")]

    def test_an_apostrophe_that_guards_a_cell_is_dropped_and_no_other_one(self, table):
        assert table("Case,Note\n1,'=1+1\n2,'tis\n") == [("Case", "Note"), ("1", "=1+1"), ("2", "'tis")]

    def test_blank_rows_count_and_hold_nothing(self, tmp_path):
        path = tmp_path / "reads.csv"
        path.write_text("Case,a\n\n,,\nC-01,b\n", "utf-8")
        assert [row.number for row in read_sheets(path, workbook=False)[0].rows] == [1, 4]

    @pytest.mark.parametrize("encoding", ["utf-16", "cp1252"])
    def test_other_encodings_are_told_how_to_save(self, refused, encoding):
        code, message = refused("Case,Nôte\n".encode(encoding), name="reads.csv")
        assert code == "not_text"
        assert message.endswith("save it as “CSV UTF-8 (comma delimited)” or as .xlsx.")

    def test_a_missing_quotation_mark_does_not_swallow_the_rest(self, refused):
        content = b'Case,Note\nC-01,"open\nC-02,x\n'
        code, message = refused(content, name="reads.csv")
        assert (code, message[:36]) == ("no_table", "Line 3: a quotation mark is missing,")

    @pytest.mark.usefixtures("raised_limit")
    def test_a_cell_of_any_length_is_refused_whatever_another_reader_allowed(self, refused):
        content = b"Case,Note\n1," + b"x" * (LONGEST_CELL + 1)
        assert "a cell holds more than 131072 characters" in refused(content, name="reads.csv")[1]

    def test_more_cells_than_are_read_are_refused_before_any_is_made(self, refused, monkeypatch):
        monkeypatch.setattr(sheets, "MOST_CELLS", 3)
        assert refused(b"a,b,c,d,e", name="reads.csv")[0] == "too_large"

    def test_a_workbook_under_the_name_of_a_table_is_read_as_what_it_is(self, book, tmp_path):
        book.active["A1"] = "Case"
        book.save(tmp_path / "reads.xlsx")
        path = (tmp_path / "reads.xlsx").rename(tmp_path / "reads.csv")
        assert read_sheets(path, workbook=False)[0].name == "Cases"

    def test_more_rows_than_are_read_are_missed(self, tmp_path):
        path = tmp_path / "reads.csv"
        path.write_text("Case\n" + "x\n" * MOST_ROWS, "utf-8")
        (sheet,) = read_sheets(path, workbook=False)
        assert (len(sheet.rows), sheet.cut) == (MOST_ROWS, True)


@pytest.mark.parametrize("name", ["reads.pdf", "reads.numbers", "reads.docx"])
def test_a_file_of_another_kind_is_told_which_kinds_are_read(tmp_path, name):
    (tmp_path / name).write_bytes(b"%PDF-1.7")
    with pytest.raises(FileError, match=r"Reads come as \.xlsx, \.csv or \.json\."):
        incoming(tmp_path / name)
