#!/usr/bin/env python3
"""A sheet of many rows and 40 columns, XLSX and ODS, loaded by heng, by openpyxl read-only and by LibreOffice's conversion.

    workbooks.py HENG [ROWS [ROUNDS]]

They run in turn as processes of their own, heng on one thread (`heng explain` of one subject: all of the sheet is read, matched,
and judged by one gate). openpyxl reads XLSX alone; what this machine has not is left out. Before any time is printed the value heng
gives for the last row is compared with what was written.
"""
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import zipfile

from end_to_end import in_turn, report

COLUMNS = 40
INDICATOR = '[x{0}]\ntitle = {{ zh = "x{0}", en = "x{0}" }}\nrange = [0, 1000000]\nsource = {{ ref = "benchmark", status = "default" }}\n'
DOCUMENT = '[document]\nid = "d"\nnumber = "d"\ntitle = { zh = "d", en = "d" }\nstatus = "official"\n[[clause]]\nid = "1"\nkind = "condition"\ntitle = { zh = "1", en = "1" }\n'
SCHEME = 'scheme "national.s" { title = "s", document = "d", subject = "park" }\ngate "g" { clause = "1", require = at_least(x0, param.limit) }\nresult { pass = all_gates() }\n'
PARAMETER = '[limit]\ntitle = { zh = "limit", en = "limit" }\nunit = "1"\nclause = "1"\nlayers = "fixed"\nstatus = "official"\nvalues = [ { from = 2020-01-01, is = 2 } ]\n'
READ = "import openpyxl, sys\nfor row in openpyxl.load_workbook(sys.argv[1], read_only=True).active.iter_rows(values_only=True): pass\n"


def numbers(rows):
    chosen = random.Random(7)
    for _ in range(rows):
        yield [round(chosen.uniform(0, 1000000), chosen.randrange(4)) for _ in range(COLUMNS - 1)]


def write_xlsx(path, rows):
    names = ["name"] + [f"x{i}" for i in range(COLUMNS - 1)]
    texts = names + [f"S{i}" for i in range(rows)]
    letters = [chr(65 + i) if i < 26 else "A" + chr(39 + i) for i in range(COLUMNS)]
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        + "".join(f'<Override PartName="/xl/{name}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.{kind}+xml"/>' for name, kind in (("workbook", "sheet.main"), ("worksheets/sheet1", "worksheet"), ("sharedStrings", "sharedStrings"))) + "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {main} xmlns:r="{office}"><sheets><sheet name="s" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/sharedStrings.xml": f'<sst {main} count="{len(texts)}" uniqueCount="{len(texts)}">' + "".join(f"<si><t>{text}</t></si>" for text in texts) + "</sst>"}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name, text in parts.items():
            out.writestr(name, text)
        with out.open("xl/worksheets/sheet1.xml", "w") as sheet:
            header = "".join(f'<c r="{letters[i]}1" t="s"><v>{i}</v></c>' for i in range(COLUMNS))
            sheet.write(f'<worksheet {main}><sheetData><row r="1">{header}</row>'.encode())
            for at, values in enumerate(numbers(rows), 2):
                cells = "".join(f'<c r="{letter}{at}"><v>{value!r}</v></c>' for letter, value in zip(letters[1:], values))
                sheet.write(f'<row r="{at}"><c r="A{at}" t="s"><v>{COLUMNS + at - 2}</v></c>{cells}</row>'.encode())
            sheet.write(b"</sheetData></worksheet>")


def write_ods(path, rows):
    names = "office table text".split()
    spaces = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in names)
    word = lambda text: f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'
    number = lambda value: f'<table:table-cell office:value-type="float" office:value="{value!r}"><text:p>{value!r}</text:p></table:table-cell>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr(zipfile.ZipInfo("mimetype"), "application/vnd.oasis.opendocument.spreadsheet")
        out.writestr("META-INF/manifest.xml", '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>')
        with out.open("content.xml", "w") as sheet:
            header = word("name") + "".join(word(f"x{i}") for i in range(COLUMNS - 1))
            sheet.write(f'<office:document-content {spaces} office:version="1.3"><office:body><office:spreadsheet><table:table table:name="s"><table:table-row>{header}</table:table-row>'.encode())
            for at, values in enumerate(numbers(rows)):
                sheet.write(f"<table:table-row>{word(f'S{at}')}{''.join(map(number, values))}</table:table-row>".encode())
            sheet.write(b"</table:table></office:spreadsheet></office:body></office:document-content>")


def write_library(folder):
    for path, text in (("indicators/units.toml", "[base]\n[units]\n"), ("indicators/i.toml", "".join(INDICATOR.format(i) for i in range(COLUMNS - 1))),
                       ("rules/documents/d.toml", DOCUMENT), ("rules/national/s/scheme.lua", SCHEME), ("rules/national/s/parameters.toml", PARAMETER)):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")


def main(heng, rows="100000", rounds="3"):
    *_, last = numbers(int(rows))
    office = shutil.which("soffice")
    has_openpyxl = subprocess.run([sys.executable, "-c", "import openpyxl"], capture_output=True).returncode == 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        write_library(folder)
        for kind, write in (("xlsx", write_xlsx), ("ods", write_ods)):
            write(folder / f"data.{kind}", int(rows))
            round_file = folder / f"{kind}.toml"
            round_file.write_text(f'[round]\ntitle = "r"\nscheme = "national.s"\nas_of = 2024-01-01\nyear = 2023\n[[data]]\nsource = "workbook"\npath = "data.{kind}"\nsubject = "name"\n', "utf-8")
            ours = [heng, "explain", round_file, f"S{int(rows) - 1}", "--library", folder, "--lang", "en", "--threads", "1"]
            said = subprocess.run([str(word) for word in ours], capture_output=True, text=True).stdout.replace(",", "")
            if f"x0 {last[0]:.6f}".rstrip("0").rstrip(".") not in said:
                sys.exit(f"x0 of the last row is {last[0]}, and heng says: {said}")
            commands = {"heng": ours}
            if has_openpyxl and kind == "xlsx":
                commands["openpyxl"] = [sys.executable, "-c", READ, folder / "data.xlsx"]
            if office:
                commands["office"] = [office, "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "csv", "--outdir", folder / "out", folder / f"data.{kind}"]
            print(f"{kind.upper()} of {rows} rows and {COLUMNS} columns")
            times = in_turn(commands, int(rounds), folder / "log")
            report(times)
            for other in [each for each in times if each != "heng"]:
                wall, cpu = (statistics.median(mine[what] / theirs[what] for mine, theirs in zip(times["heng"], times[other])) for what in (0, 1))
                print(f"heng / {other}: wall {wall:.2f}, CPU {cpu:.2f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
