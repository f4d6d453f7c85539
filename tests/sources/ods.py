"""An openpyxl workbook written as ODS, cell by cell as LibreOffice writes it: values with their types, percentages by their
format, merged and covered cells, what is hidden. Formulas keep no result; number formats that change what is shown are left out."""
import datetime
import zipfile
from xml.sax.saxutils import escape, quoteattr

HEAD = ('<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" '
        'office:version="1.3"><office:automatic-styles><style:style style:name="shown" style:family="table"><style:table-properties table:display="true"/></style:style>'
        '<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>'
        '<style:style style:name="super" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>'
        '<style:style style:name="sub" style:family="text"><style:text-properties style:text-position="sub 58%"/></style:style>'
        '<style:style style:name="struck" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>'
        '<style:style style:name="struck-cell" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>'
        '</office:automatic-styles><office:body><office:spreadsheet>')
TAIL = "</office:spreadsheet></office:body></office:document-content>"
KIND = "application/vnd.oasis.opendocument.spreadsheet"


def paragraphs(text):
    return "".join(f"<text:p>{escape(line)}</text:p>" for line in str(text).split("\n"))


def run(letters, how):
    """Letters of a shape within a paragraph."""
    if how == "reading":
        return f"<text:ruby><text:ruby-base></text:ruby-base><text:ruby-text>{letters}</text:ruby-text></text:ruby>"
    return f'<text:span text:style-name="{how}">{letters}</text:span>' if how else letters


def value(cell):
    """Attributes and content."""
    held = cell.value
    if held is None:
        return "", ""
    if held is True:  # what LibreOffice makes of one in an XLSX
        return ' table:formula="of:=TRUE()" office:value-type="float" office:value="1"', paragraphs("TRUE")
    if held is False:
        return ' office:value-type="boolean" office:boolean-value="false"', paragraphs("FALSE")
    if isinstance(held, datetime.date) and cell.number_format == "yyyy":
        return f' office:value-type="date" office:date-value="{held.isoformat()}"', paragraphs(held.year)
    if isinstance(held, datetime.datetime):
        return f' office:value-type="date" office:date-value="{held.isoformat()}"', paragraphs(held.date())
    if isinstance(held, datetime.date):
        return f' office:value-type="date" office:date-value="{held.isoformat()}"', paragraphs(held)
    if isinstance(held, datetime.time):
        return f' office:value-type="time" office:time-value="PT{held.hour}H{held.minute}M0S"', paragraphs(held)
    if isinstance(held, (int, float)) and "%" in cell.number_format:
        return f' office:value-type="percentage" office:value="{held!r}"', paragraphs(f"{held:.2%}")
    if isinstance(held, (int, float)):
        return f' office:value-type="float" office:value="{held!r}"', paragraphs(repr(held))
    if cell.data_type == "e":
        return ' office:value-type="string" office:string-value="" calcext:value-type="error"', paragraphs(held)
    if cell.data_type == "f":
        return f" table:formula={quoteattr('of:' + held)}", ""
    return ' office:value-type="string"', paragraphs(held)


def table_cell(sheet, cell, merged):
    here = cell.coordinate
    span = next((each for each in merged if here in each), None)
    attributes, content = value(cell)
    if cell.font.strike:
        attributes = ' table:style-name="struck-cell"' + attributes
    if span is None:
        return f"<table:table-cell{attributes}>{content}</table:table-cell>"
    if (cell.row, cell.column) != (span.min_row, span.min_col):
        return "<table:covered-table-cell/>"
    return (f'<table:table-cell{attributes} table:number-columns-spanned="{span.max_col - span.min_col + 1}" '
            f'table:number-rows-spanned="{span.max_row - span.min_row + 1}">{content}</table:table-cell>')


def table(sheet):
    from openpyxl.utils import get_column_letter
    merged = list(sheet.merged_cells.ranges)
    style = "shown" if sheet.sheet_state == "visible" else "hidden"
    parts = [f"<table:table table:name={quoteattr(sheet.title)} table:style-name=\"{style}\">"]
    for column in range(1, sheet.max_column + 1):
        hidden = sheet.column_dimensions[get_column_letter(column)].hidden
        parts.append(f'<table:table-column{" table:visibility=" + chr(34) + "collapse" + chr(34) if hidden else ""}/>')
    for row in sheet.iter_rows():
        hidden = sheet.row_dimensions[row[0].row].hidden
        parts.append(f'<table:table-row{" table:visibility=" + chr(34) + "collapse" + chr(34) if hidden else ""}>')
        parts.extend(table_cell(sheet, cell, merged) for cell in row)
        parts.append("</table:table-row>")
    return "".join(parts) + "</table:table>"


def shows_otherwise(book):
    """Whether a number is shown through a format that scales it or adds words."""
    plain = ("General", "0", "#,##0", "@")
    return any(isinstance(cell.value, (int, float)) and "%" not in cell.number_format and cell.number_format not in plain
               for sheet in book for row in sheet.iter_rows() for cell in row)


def save(book, path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr(zipfile.ZipInfo("mimetype"), KIND)
        out.writestr("content.xml", HEAD + "".join(table(sheet) for sheet in book.worksheets) + TAIL)
