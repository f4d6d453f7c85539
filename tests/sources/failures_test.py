"""Every way in which a source of files can fail: the finding has a place, says in both languages what is wrong and what to do,
and the rest of the round is read all the same. Servers are tested in postgres_test and http_json_test."""
import io
import json
import os
import re
import sqlite3
import unittest
import zipfile

from program import SOURCE, heng
from source import SourceTest

try:
    import openpyxl
except ImportError:
    openpyxl = None

SHEET = "xl/worksheets/sheet1.xml"
ODS = "mimetype", "application/vnd.oasis.opendocument.spreadsheet"


def xlsx(change=None, sheets=1, **parts):
    """A workbook, with some of its parts otherwise; None leaves one out."""
    def made():
        book = openpyxl.Workbook()
        for number in range(1, sheets):
            book.create_sheet(f"表{number}")
        for sheet in book:
            sheet.append(["园区名称", "clean_energy_share"])
            sheet.append(["甲园区", 0.5])
        whole = io.BytesIO()
        (change or (lambda _: None))(book)
        book.save(whole)
        return zipped({**contents(whole), **parts})
    return made


def contents(whole):
    with zipfile.ZipFile(whole) as old:
        return {name: old.read(name) for name in old.namelist()}


def zipped(parts):
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in parts.items():
            if content is not None:
                new.writestr(name, content)
    return whole.getvalue()


def spoilt(whole, name):
    """A file in which a part's bytes do not fit their checksum."""
    bytes_of = bytearray(whole)
    with zipfile.ZipFile(io.BytesIO(whole)) as zipfile_of:
        at = zipfile_of.getinfo(name).header_offset
    bytes_of[at + 30 + len(name) + 20] ^= 0xFF
    return bytes(bytes_of)


def part(text):
    return {SHEET: f'<worksheet><sheetData>{text}</sheetData></worksheet>'}


def ods(body):
    names = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
             'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"')
    return zipped({"mimetype": ODS[1], "content.xml": f"<x {names}>{body}</x>"})


def database(*statements):
    def made(path):
        with sqlite3.connect(path) as db:
            for statement in statements:
                db.execute(statement)
        db.close()
    return made


TABLE = database('create table t ("园区名称" text, clean_energy_share real)', "insert into t values ('甲园区', 0.5)")
# source, what is in the file, further settings; what is said in Chinese and in English
CASES = {
    "csv": [
        (None, "", "不存在", "does not exist"),
        ("folder", "", "是文件夹，不是文件", "is a folder, not a file"),
        (b"", "", "表是空的", "the table is empty"),
        (b"\xff\xfex\x00", "", "UTF-16", "save it as CSV UTF-8"),
        (b"\xef\xbb\xbfa,b\n", 'encoding = "gb18030"', "矛盾", "against encoding = gb18030"),
        ("园区名称,clean_energy_share\n甲,1\n".encode() + b"\xff\xff,2\n", 'encoding = "utf-8"', "第 3 行有不是 UTF-8 的字节", "line 3 has a byte that is not UTF-8"),
        (b"a,b\n\x80\x20,2\n", 'encoding = "gb18030"', "第 2 行有不是 GB18030 的字节", "line 2 has a byte that is not GB18030"),
        (b"a,b\n", 'delimiter = "、"', "ASCII 字符", "ASCII character"),
        (b"a,b\n", 'delimiter = ","\nquote = ","', "", ""),
        (b'a,"' + b"x" * (17 << 20), "", "可能少了右引号", "perhaps without its closing quote"),
    ],
    "workbook": [
        (None, "", "不存在", "does not exist"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "", "另存为不加密的 .xlsx", "save it as .xlsx without one"),
        (b"name,x\n", "", "不是 .xlsx 或 .ods", "not an .xlsx or .ods file"),
        (zipped({"a.txt": "x"}), "", "不是 .xlsx 或 .ods", "neither .xlsx nor .ods"),
        (zipped({"xl/workbook.bin": "x"}), "", ".xlsb", "save it as .xlsx"),
        (xlsx(**{"xl/workbook.xml": "<workbook/>"}), "", "没有工作表", "there are no sheets"),
        (xlsx(**{SHEET: None}), "", "不完整", "is incomplete"),
        (xlsx(**{SHEET: "<worksheet><sheetData>"}), "", "已损坏", "is damaged"),
        (lambda: spoilt(xlsx()(), SHEET), "", "已损坏", "is damaged"),
        (xlsx(), 'sheet = "二"', "没有工作表“二”，有：“Sheet”", "no sheet “二”; there are: “Sheet”"),
        (xlsx(sheets=3), "", "用 sheet = \"…\" 指明一张", "name one with sheet"),
        (xlsx(lambda book: (book.active.delete_rows(1, 9), book.create_sheet("又"))), "", "各工作表都是空的", "every sheet is empty"),
        (xlsx(**part('<row r="1048577"><c r="A1048577"><v>1</v></c></row>')), "", "1048576", "1048576"),
        (xlsx(**part('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>')), "", "16384", "16384"),
        (xlsx(**part('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')), "", "不存在的文字", "a text that is not there"),
        (ods('<table:table><table:table-row table:number-rows-repeated="900000"><table:table-cell office:value-type="float" office:value="1"/>'
             "</table:table-row></table:table>"), "", "重复的单元格太多", "too many repeated cells"),
    ],
    "sqlite": [
        (None, 'table = "t"', "不存在", "does not exist"),
        (TABLE, "", "须有且只有一个", "exactly one of table and query"),
        (TABLE, 'table = "t"\nquery = "select 1"', "须有且只有一个", "exactly one of table and query"),
        (TABLE, 'table = "absent"', "没有这张表或视图", "there is no such table or view"),
        (TABLE, 'query = "select absent from t"', "没有这一列", "there is no such column"),
        (TABLE, 'query = "selec 1"', "写法不对", "not written as SQL is"),
        (TABLE, 'query = "select 1; select 2"', "只能是一条语句", "one statement"),
        (TABLE, 'query = "delete from t"', "只许读取", "only reading is permitted"),
        (TABLE, 'query = ""', "须有且只有一个", "exactly one of table and query"),
        (TABLE, 'query = "-- nothing"', "取出数据的语句", "one that returns rows"),
        (TABLE, 'query = "select * from t where 1 = :a"', "多于 parameters", "more parameters than"),
        (TABLE, 'query = "select * from t"\nparameters = { a = 1 }', "语句里没有 :a", "the query has no :a"),
        (TABLE, 'query = "with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) as 园区名称 from n"\ntimeout = 0.2', "超过 timeout 秒", "longer than `timeout`"),
        (b"no database at all, and long enough to be one " * 30, 'table = "t"', "不是 SQLite 数据库文件", "not an SQLite database"),
        (b"SQLite format 3\0" + b"\x10\0\1\1\0\x40\x20\x20" + b"\7" * 5000, 'table = "t"', "", ""),
    ],
}


class Failures(SourceTest):
    def entry(self, source, file, settings):
        path = self.folder / "bad"
        if callable(file) and source == "sqlite":
            file(path)
        elif file == "folder":
            path.mkdir()
        elif file is not None:
            path.write_bytes(file() if callable(file) else file)
        return f'source = "{source}"\npath = "bad"\n{settings}'

    def check(self, source, file, settings, zh, en):
        (self.folder / "good.csv").write_text("园区名称,clean_energy_share\n甲园区,0.25\n乙园区,many\n", "utf-8")
        round_file = self.round(self.entry(source, file, settings) + '\n[[data]]\nsource = "csv"\npath = "good.csv"\nsubject = "园区名称"')
        run = self.exits(1, heng("data", round_file, "--library", SOURCE, "--json"))
        found = json.loads(run.stdout)
        (failure, *more) = [each for each in found["findings"] if each["code"].startswith("data.")]
        self.assertFalse(more)
        self.assertIn(zh, failure["message"]["zh"])
        self.assertIn(en, failure["message"]["en"])
        self.assertTrue(re.search("[\u4e00-\u9fff]", failure["message"]["zh"]), failure)
        words = re.sub("“[^”]*”", "", failure["message"]["en"])
        self.assertFalse(re.search("[\u4e00-\u9fff]", words), failure)
        self.assertTrue(failure["file"].endswith(("bad", "round.toml")), failure)
        self.assertEqual([(each["subject"], each["value"]) for each in found["observations"] if not each["missing"]], [("甲园区", 0.25)])
        self.assertEqual([each["code"] for each in found["data_findings"]], ["data.not_a_number"])
        if os.environ.get("SHOW"):
            print(source, json.dumps(failure, ensure_ascii=False))

    def test_every_case(self):
        for source, cases in CASES.items():
            if source == "workbook" and openpyxl is None:
                continue
            for number, case in enumerate(cases):
                with self.subTest(source=source, number=number, said=case[-1]):
                    self.setUp()
                    self.check(source, *case)


if __name__ == "__main__":
    unittest.main()
