"""The postgres plugin against a server that this test starts, from Debian's package."""
import glob
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import unittest
from pathlib import Path

from source import SourceTest

BIN = sorted(glob.glob("/usr/lib/postgresql/*/bin"))
CLEAN = "clean_energy_share"
SECRET = "open sesame 7"


class Server:
    """A cluster in a folder of its own; as root it runs as the user postgres, who alone may."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="heng-pg-"))
        self.prefix = []
        if os.geteuid() == 0:
            os.chown(self.folder, pwd.getpwnam("postgres").pw_uid, -1)
            self.prefix = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
        os.chmod(self.folder, 0o755)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        data = str(self.folder / "data")
        self.run("initdb", "-D", data, "-A", "trust", "-U", "owner", "-E", "UTF8", "--no-locale", "--no-sync")
        tls = self.make_certificate()
        with open(self.folder / "data/pg_hba.conf", "w") as rules:
            rules.write("local all owner trust\nlocal all reader scram-sha-256\nhostssl all reader 127.0.0.1/32 scram-sha-256\n")
        settings = (f"-c listen_addresses=127.0.0.1 -c port={self.port} -c unix_socket_directories={self.folder} "
                    f"-c fsync=off {'-c ssl=on' if tls else ''}")
        self.run("pg_ctl", "-D", data, "-w", "-l", str(self.folder / "log"), "-o", settings, "start")

    def make_certificate(self):
        if not shutil.which("openssl"):
            return False
        files = ["-keyout", str(self.folder / "data/server.key"), "-out", str(self.folder / "data/server.crt")]
        subprocess.run([*self.prefix, "openssl", "req", "-new", "-x509", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                        "-addext", "subjectAltName=DNS:localhost", *files], check=True, capture_output=True, cwd="/")
        return True

    def run(self, program, *words):
        done = subprocess.run([*self.prefix, f"{BIN[-1]}/{program}", *words], stdout=subprocess.DEVNULL,
                              stderr=subprocess.PIPE, text=True, cwd="/")
        if done.returncode:
            raise RuntimeError(f"{program}: {done.stderr}")

    def sql(self, text):
        self.run("psql", "-h", str(self.folder), "-p", str(self.port), "-U", "owner", "-d", "postgres", "-q",
                 "-v", "ON_ERROR_STOP=1", "-c", text)

    def stop(self):
        self.run("pg_ctl", "-D", str(self.folder / "data"), "-m", "immediate", "stop")
        shutil.rmtree(self.folder)


@unittest.skipUnless(BIN, "the package postgresql is not installed")
class Postgres(SourceTest):
    @classmethod
    def setUpClass(cls):
        cls.server = Server()
        cls.addClassCleanup(cls.server.stop)
        cls.server.sql(f"""create role reader login password '{SECRET}';
            create table parks ("园区名称" text, "年份" int, clean_energy_share numeric);
            insert into parks values ('甲园区', 2024, 0.25), ('甲园区', 2025, 0.35), ('乙园区', 2025, null);
            create table locked (a int);
            grant all on parks to reader; grant create on schema public to reader""")

    def entry(self, rest, connection=None):
        server = self.server
        connection = connection or f"host={server.folder} port={server.port} dbname=postgres user=reader"
        return f'source = "postgres"\nconnection = "{connection}"\npassword_env = "PARKS_PASSWORD"\n{rest}'

    def read(self, rest, **variables):
        return self.values(self.entry(rest), PARKS_PASSWORD=SECRET, **variables)

    def fails(self, rest, connection=None, password=SECRET):
        said = self.refused(self.entry(rest, connection), PARKS_PASSWORD=password)
        self.assertNotIn(password, self.printed)
        return said

    def test_a_table(self):
        self.assertEqual(self.read('table = "public.parks"'),
                         {("甲园区", CLEAN, 2024): 0.25, ("甲园区", CLEAN, 2025): 0.35, ("乙园区", CLEAN, 2025): None})

    def test_a_query_with_bound_parameters(self):
        rest = ("""query = "select 园区名称, clean_energy_share, ':x' as 备注 from parks where 年份 = :year::int and 园区名称 = :name"\n"""
                'parameters = { year = 2025, name = "%s" }')
        self.assertEqual(self.read(rest % "甲园区"), {("甲园区", CLEAN, 2025): 0.35})
        self.assertEqual(self.read(rest % "x' or true --"), {})
        self.assertIn("no value for name", self.fails((rest % "x").replace(", name =", ", nmae =")))

    def test_the_session_only_reads(self):
        for statement in ("delete from parks returning 1", "create table t (a int)", "drop table parks",
                          "select 1; delete from parks", "commit", "set transaction read write"):
            self.assertIn("[data.source_failed]", self.fails(f'query = "{statement}"'), statement)
        writable = f"host={self.server.folder} port={self.server.port} dbname=postgres user=reader " \
                   "options='-c default_transaction_read_only=off'"
        self.assertIn("read-only", self.fails('query = "delete from parks returning 1"', writable))
        self.assertEqual(len(self.read('table = "parks"')), 3)

    def test_a_slow_statement_is_stopped(self):
        self.assertIn("statement timeout", self.fails('query = "select pg_sleep(60)"\ntimeout = 0.3'))
        self.assertIn("语句超过 timeout 秒，已中止", self.printed)

    def test_what_to_do_is_told_in_both_languages(self):
        for rest, en, zh in (('table = "absent"', "there is no such table or view", "没有这张表或视图"),
                             ('query = "select nowhere from parks"', "there is no such column", "没有这一列"),
                             ('query = "selec 1"', "not written as SQL is", "query 的写法不对"),
                             ('table = "locked"', "ask for SELECT on it", "请管理员授予 SELECT"),
                             ("", "exactly one of table and query", "须有且只有一个"),
                             ('query = "select 1"\nparameters = { a = 1 }', "the query has no :a", "语句里没有 :a"),
                             ('query = "set role reader"', "one that returns rows", "须是取出数据的语句")):
            self.assertIn(en, self.fails(rest))
            self.assertIn(zh, self.printed)
        for connection, en, zh in (("host=nowhere.invalid dbname=x", "no such server", "找不到服务器"),
                                   ("host", "not written as libpq takes it", "connection 写法不对"),
                                   ("host=127.0.0.1 port=1 dbname=x", "nothing answers there", "连不上服务器"),
                                   (f"host={self.server.folder} port={self.server.port} dbname=absent user=reader", "no such database", "没有这个数据库")):
            self.assertIn(en, self.fails('table = "parks"', connection))
            self.assertIn(zh, self.printed)

    def test_the_password_is_never_printed(self):
        self.assertIn("no environment variable PARKS_PASSWORD", self.refused(self.entry('table = "parks"')))
        self.assertIn("没有环境变量 PARKS_PASSWORD", self.printed)
        without = self.entry('table = "parks"').replace('password_env = "PARKS_PASSWORD"\n', "")
        self.assertIn("wants a password", self.refused(without))
        self.assertIn("服务器要密码", self.printed)
        self.assertIn("password authentication failed", self.fails('table = "parks"', password="wrong 123"))
        self.assertIn("用户名或密码不对", self.printed)
        inside = f"host={self.server.folder} dbname=postgres user=reader password=hunter22"
        self.assertIn("no password in `connection`", self.fails('table = "parks"', inside))
        self.assertNotIn("hunter22", self.printed)

    def test_a_password_from_a_file_others_may_not_read(self):
        secret = self.folder / "secret"
        secret.write_text(SECRET + "\n")
        entry = self.entry('table = "parks"\npassword_file = "secret"').replace('password_env = "PARKS_PASSWORD"\n', "")
        secret.chmod(0o644)
        self.assertIn("chmod 600", self.refused(entry))
        secret.chmod(0o600)
        self.assertEqual(len(self.values(entry)), 3)

    @unittest.skipUnless(shutil.which("openssl"), "openssl is not installed")
    def test_tls_options_are_passed_through(self):
        certificate = self.folder / "ca.pem"
        made = subprocess.run([*self.server.prefix, "cat", str(self.server.folder / "data/server.crt")],
                              capture_output=True, check=True, cwd="/")
        certificate.write_bytes(made.stdout)
        tls = f"host=localhost hostaddr=127.0.0.1 port={self.server.port} dbname=postgres user=reader "
        entry = self.entry('table = "parks"', tls + f"sslmode=verify-full sslrootcert={certificate}")
        self.assertEqual(len(self.values(entry, PARKS_PASSWORD=SECRET)), 3)
        self.assertIn("certificate", self.fails('table = "parks"', tls + "sslmode=verify-full sslrootcert=/etc/hostname"))
        self.assertIn("no encryption", self.fails('table = "parks"', tls + "sslmode=disable"))

    def test_a_server_that_is_not_there(self):
        self.assertIn("[data.source_failed]", self.fails('table = "parks"\ntimeout = 2', "host=127.0.0.1 port=1 dbname=x"))


if __name__ == "__main__":
    unittest.main()
