"""heng map: what each header matched, and the explicit map in the round with every other byte as it was."""
import json
import unittest

from program import ProgramTest, heng

HEAD = """# 批次 a round
[round]
title = "t"   # 名称
scheme = "national.zero_carbon_park"
as_of = 2026-01-31
year = 2025
"""
TABLE = "园区名称,综合能耗（万tce）,2024年工业增加值/亿元,清洁能源占笔,备注\n甲,1.5,3,0.2,x\n"


class Map(ProgramTest):
    def setUp(self):
        super().setUp()
        (self.folder / "parks.csv").write_text(TABLE, "utf-8")
        self.file = self.folder / "round.toml"

    def round(self, entry, end="\n"):
        self.file.write_bytes((HEAD + entry).replace("\n", end).encode())
        return self.file

    def values(self):
        found = json.loads(heng("data", self.file, "--json").stdout)["observations"]
        return {(each["code"], each["year"]): each["value"] for each in found}

    def test_says_what_matched_by_what_and_what_did_not(self):
        self.round('[[data]]\nsource = "csv"\npath = "parks.csv"\nsubject = "园区名称"\n')
        headers = json.loads(self.exits(0, heng("map", self.file, "--json")).stdout)["tables"][0]["headers"]
        told = [(each["header"], each["by"], each["code"], each["year"], each["unit"]) for each in headers]
        self.assertEqual(told, [("园区名称", "subject", None, None, None),
                                ("综合能耗（万tce）", "alias", "energy_total_primary", None, "万tce"),
                                ("2024年工业增加值/亿元", "title", "industrial_value_added", 2024, "亿元"),
                                ("清洁能源占笔", "unmatched", None, None, None),
                                ("备注", "unmatched", None, None, None)])
        self.assertEqual(headers[3]["did_you_mean"], "清洁能源占比")
        text = self.exits(0, heng("map", self.file, "--lang", "en")).stdout
        self.assertIn("did you mean “清洁能源占比”?", text)
        self.assertIn("2 headers matched, 2 did not", text)

    def check_written(self, entry, added, end="\n"):
        """`added` is what --write puts in, as (before, text): right behind `before`."""
        before = self.round(entry, end).read_bytes().decode()
        values = self.values()
        self.exits(0, heng("map", self.file, "--write"))
        after = self.file.read_bytes().decode()
        place, text = added
        place, text = place.replace("\n", end), text.replace("\n", end)
        at = before.index(place) + len(place)
        self.assertEqual(after, before[:at] + text + before[at:])
        self.assertEqual(self.values(), values)
        self.exits(0, heng("map", self.file, "--write"))
        self.assertEqual(self.file.read_bytes().decode(), after)

    def test_writes_a_table_of_its_own(self):
        for end in ("\n", "\r\n"):
            self.check_written('[[data]]  # 数据\nsource = "csv"\npath = "parks.csv"\nsubject = "园区名称"\n\n# 完 end\n',
                               ('subject = "园区名称"\n', '\n[data.columns]\n"综合能耗（万tce）" = "energy_total_primary"\n'
                                '"2024年工业增加值/亿元" = "industrial_value_added"\n'), end)

    def test_writes_into_an_inline_table(self):
        self.check_written('[[data]]\nsource = "csv"\npath = "parks.csv"\ncolumns = { "备注" = "ignore" } # 备注 } 不用\n'
                           'subject = "园区名称"\n',
                           ('"备注" = "ignore"', ', "综合能耗（万tce）" = "energy_total_primary", '
                            '"2024年工业增加值/亿元" = "industrial_value_added"'))

    def test_writes_into_a_table_that_is_there(self):
        self.check_written('[[data]]\nsource = "csv"\npath = "parks.csv"\nsubject = "园区名称"\n[data.columns]\n'
                           '"备注" = "ignore"\n# 后面 behind\n',
                           ('"备注" = "ignore"\n', '"综合能耗（万tce）" = "energy_total_primary"\n'
                            '"2024年工业增加值/亿元" = "industrial_value_added"\n'))

    def test_an_entry_in_another_form_is_refused_and_the_file_unchanged(self):
        before = self.round('').read_bytes()
        text = 'data = [ { source = "csv", path = "parks.csv", subject = "园区名称" } ]\n' + before.decode()
        self.file.write_text(text, "utf-8")
        self.assertIn("[app.map_not_written]", self.exits(1, heng("map", self.file, "--write")).stderr)
        self.assertEqual(self.file.read_text("utf-8"), text)


if __name__ == "__main__":
    unittest.main()
