"""A round with one source, and its data as heng loads it."""
import json

from program import ROUND, SOURCE, ProgramTest, heng


class SourceTest(ProgramTest):
    def round(self, entry):
        file = self.folder / "round.toml"
        file.write_text(f"{ROUND}[[data]]\nsubject = \"园区名称\"\n{entry}\n", "utf-8")
        return file

    def data(self, entry, code=0, **variables):
        """What `heng data --json` prints for the entry, which must exit with `code`."""
        run = self.exits(code, heng("data", self.round(entry), "--library", SOURCE, "--json", **variables))
        self.printed = run.stdout + run.stderr
        return json.loads(run.stdout)

    def values(self, entry, **variables):
        found = self.data(entry, **variables)["observations"]
        return {(each["subject"], each["code"], each["year"]): each.get("value") for each in found}

    def refused(self, entry, code=1, **variables):
        """The English messages of the findings."""
        found = self.data(entry, code, **variables)
        return "\n".join(f"[{each['code']}] {each['message']['en']}" for each in found["findings"])
