"""The sqlite plugin against databases that Python's sqlite3 made."""
import sqlite3
import unittest

from source import SourceTest

CLEAN = "clean_energy_share"


class Sqlite(SourceTest):
    def setUp(self):
        super().setUp()
        self.file = self.folder / "parks.db"
        with sqlite3.connect(self.file) as db:
            db.execute('create table parks ("园区名称" text, year integer, clean_energy_share real, note blob)')
            db.executemany("insert into parks values (?, ?, ?, ?)",
                           [("甲园区", 2024, 0.25, None), ("甲园区", 2025, 0.35, None), ("乙园区", 2025, None, b"\x00\x01")])
        db.close()

    def entry(self, rest):
        return f'source = "sqlite"\npath = "parks.db"\n{rest}'

    def test_a_table(self):
        values = self.values(self.entry('table = "parks"\ncolumns = { "note" = "ignore" }'))
        self.assertEqual(values["甲园区", CLEAN, 2024], 0.25)
        self.assertEqual(values["甲园区", CLEAN, 2025], 0.35)
        self.assertIsNone(values["乙园区", CLEAN, 2025])

    def test_a_query_with_bound_parameters(self):
        rest = ('query = "select 园区名称, clean_energy_share from parks where year = :year and 园区名称 = :name"\n'
                'parameters = { year = 2025, name = "%s" }')
        self.assertEqual(self.values(self.entry(rest % "甲园区")), {("甲园区", CLEAN, 2025): 0.35})
        self.assertEqual(self.values(self.entry(rest % "x' or 1=1 --")), {})

    def test_parameters_must_fit(self):
        query = 'query = "select 园区名称 from parks where year = :year"\n'
        self.assertIn("more parameters", self.refused(self.entry(query)))
        self.assertIn("has no :yaer", self.refused(self.entry(query + "parameters = { yaer = 1 }")))
        self.assertIn("exactly one", self.refused(self.entry(query + 'table = "parks"')))

    def test_nothing_but_reading(self):
        before = self.file.read_bytes()
        for statement in ("delete from parks", "drop table parks", "attach 'x.db' as x", "pragma writable_schema = on",
                          "create table t (a)", "select 1; delete from parks", "vacuum", "begin"):
            self.assertIn("[data.source_failed]", self.refused(self.entry(f'query = "{statement}"')), statement)
        self.assertEqual(self.file.read_bytes(), before)
        self.assertFalse((self.folder / "x.db").exists())

    def test_a_statement_without_end_is_stopped(self):
        endless = "with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) as 园区名称 from n"
        self.assertIn("longer than `timeout`", self.refused(self.entry(f'query = "{endless}"\ntimeout = 0.2')))

    def test_what_is_no_database(self):
        self.file.write_text("just text, long enough to be read as the head of a database file " * 20)
        self.assertIn("not a database", self.refused(self.entry('table = "parks"')))
        self.assertIn("data.no_file", self.refused('source = "sqlite"\npath = "absent.db"\ntable = "t"'))
        self.assertFalse((self.folder / "absent.db").exists())

    def test_an_unknown_table_or_column(self):
        self.assertIn("no such table", self.refused(self.entry('table = "x\\" union select 1"')))
        self.assertIn("no such column", self.refused(self.entry('query = "select nowhere from parks"')))
        self.assertIn("没有这一列；核对 query", self.printed)


if __name__ == "__main__":
    unittest.main()
