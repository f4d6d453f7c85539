"""The http_json plugin against a server of our own that misbehaves on request."""
import json
import threading
import time
import unittest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from source import SourceTest

CLEAN = "clean_energy_share"
TOKEN = "secret-token-7"
PARKS = [{"园区名称": "甲园区", CLEAN: 0.35}, {"园区名称": "乙园区", CLEAN: None}]


class Handler(BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def answer(self, body, status=200, length=None, **headers):
        body = body.encode() if isinstance(body, str) else json.dumps(body, ensure_ascii=False).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        server = self.server
        path = self.path.split("?")[0]
        server.seen.append((path, self.headers.get("Authorization")))
        count = sum(1 for seen, _ in server.seen if seen == path)
        if path == "/plain":
            self.answer(PARKS)
        elif path == "/nested":
            self.answer({"result": {"items": [{"园区名称": "甲园区", "energy": {CLEAN: 0.5}, "tags": [1, "x"]}]}})
        elif path == "/lines":
            lines = "\n".join(json.dumps(each, ensure_ascii=False) for each in PARKS)
            self.answer(lines + "\n\n", Content_Type="application/x-ndjson")
        elif path == "/page1":
            self.answer({"items": PARKS[:1], "next": "page2?x=1"})
        elif path == "/page2":
            self.answer({"items": PARKS[1:], "next": None})
        elif path == "/loop":
            self.answer({"items": PARKS, "next": "/loop"})
        elif path == "/away":
            self.answer({"items": PARKS, "next": f"http://127.0.0.1:{server.other.server_port}/plain"})
        elif path == "/token":
            self.answer(PARKS if self.headers.get("Authorization") == f"Bearer {TOKEN}" else "no", 200 if
                        self.headers.get("Authorization") == f"Bearer {TOKEN}" else 401)
        elif path == "/slow":
            time.sleep(3)
            self.answer(PARKS)
        elif path == "/drip":
            self.send_response(200)
            self.end_headers()
            try:
                for _ in range(40):
                    self.wfile.write(b" ")
                    time.sleep(0.1)
            except OSError:
                pass
        elif path == "/flaky":
            self.answer(PARKS, 200 if count > 2 else 503)
        elif path == "/breaks":
            self.answer(PARKS, length=10000)
            self.close_connection = True
        elif path == "/short":
            self.answer(PARKS, length=20)
        elif path == "/huge":
            self.answer("[" + " " * 3000000 + "]")
        elif path == "/here":
            self.answer("", 302, Location="/plain")
        elif path == "/elsewhere":
            self.answer("", 302, Location=f"http://127.0.0.1:{server.other.server_port}/plain")
        elif path == "/file":
            self.answer("", 302, Location="file:///etc/passwd")
        elif path == "/round":
            self.answer("", 302, Location="/round")
        elif path == "/deep":
            self.answer("[" * 100000 + "]" * 100000)
        elif path == "/text":
            self.answer("<html>not JSON</html>")
        elif path == "/twice":
            self.answer([{"a": {"b": 1}, "a.b": 2}])
        elif path == "/wide":
            self.answer([{f"m{number}": 1 for number in range(5000)}])
        elif path == "/numbers":
            self.answer([1, 2])
        else:
            self.answer("gone", 404)


class Server(ThreadingHTTPServer):
    def handle_error(self, *_):  # a client that hung up, as it should
        pass


def started():
    server = Server(("127.0.0.1", 0), Handler)
    server.seen = []
    server.other = None
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


class HttpJson(SourceTest):
    def setUp(self):
        super().setUp()
        self.server, self.other = started(), started()
        self.server.other = self.other
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.other.server_close)
        self.addCleanup(self.server.shutdown)
        self.addCleanup(self.other.shutdown)

    def entry(self, path, rest=""):
        return f'source = "http_json"\nurl = "http://127.0.0.1:{self.server.server_port}{path}"\n{rest}'

    def read(self, path, rest="", **variables):
        return self.values(self.entry(path, rest), **variables)

    def fails(self, path, rest="retries = 0", **variables):
        said = self.refused(self.entry(path, rest), **variables)
        self.assertIn("[data.source_failed]", said)
        return said

    BOTH = {("甲园区", CLEAN, 2025): 0.35, ("乙园区", CLEAN, 2025): None}

    def test_an_array_lines_and_a_pointer(self):
        self.assertEqual(self.read("/plain"), self.BOTH)
        self.assertEqual(self.read("/lines"), self.BOTH)
        nested = 'pointer = "/result/items"\ncolumns = { "energy.clean_energy_share" = "clean_energy_share", "tags" = "ignore" }'
        self.assertEqual(self.read("/nested", nested), {("甲园区", CLEAN, 2025): 0.5})

    def test_pages(self):
        pages = 'pointer = "/items"\nnext = "/next"'
        self.assertEqual(self.read("/page1", pages), self.BOTH)
        self.assertIn("read before", self.fails("/loop", pages))
        self.assertIn("another server", self.fails("/away", pages))
        self.assertIn("max_pages", self.fails("/page1", pages + "\nmax_pages = 1"))
        self.assertEqual(self.other.seen, [])

    def test_what_cannot_be_reached_is_told_in_both_languages(self):
        for url, en, zh in (("http://127.0.0.1:1/x", "nothing answers there", "连不上服务器"),
                            (f"https://127.0.0.1:{self.server.server_port}/plain", "TLS", "TLS")):
            said = self.refused(f'source = "http_json"\nurl = "{url}"\nretries = 0\ntimeout = 5')
            self.assertIn(en, said)
            self.assertIn(zh, self.printed)

    def test_the_token_comes_from_the_environment_and_is_never_printed(self):
        self.assertEqual(self.read("/token", 'token_env = "PARKS_TOKEN"', PARKS_TOKEN=TOKEN), self.BOTH)
        self.assertIn("no environment variable PARKS_TOKEN", self.fails("/token", 'token_env = "PARKS_TOKEN"'))
        self.assertIn("status 401", self.fails("/token", 'token_env = "PARKS_TOKEN"', PARKS_TOKEN="wrong-7"))
        self.assertNotIn("wrong-7", self.printed)
        self.assertIn("a line end in it", self.fails("/token", 'token_env = "PARKS_TOKEN"', PARKS_TOKEN="wrong-7\n"))
        self.assertNotIn("wrong-7", self.printed)
        away = 'source = "http_json"\nurl = "http://parks.example/x"\ntoken_env = "PARKS_TOKEN"'
        self.assertIn("https only", self.refused(away, PARKS_TOKEN=TOKEN))

    def test_a_slow_server(self):
        before = time.monotonic()
        self.assertIn("imeout", self.fails("/slow", "retries = 0\ntimeout = 0.5"))
        self.assertIn("没有在 timeout 秒内传完", self.printed)
        self.assertIn("imeout", self.fails("/drip", "retries = 0\ntimeout = 0.5"))
        self.assertLess(time.monotonic() - before, 10)

    def test_retries(self):
        self.assertEqual(self.read("/flaky"), self.BOTH)
        self.assertEqual(len(self.server.seen), 3)
        self.server.seen.clear()
        self.assertIn("status 503, the server is busy or failed; try later (tried 2 times)", self.fails("/flaky", "retries = 1"))
        self.server.seen.clear()
        self.assertIn("status 404, there is no such address; check url", self.fails("/absent", "retries = 3"))
        self.assertIn("没有这个网址；核对 url", self.printed)
        self.assertEqual(len(self.server.seen), 1)

    def test_a_server_that_breaks_off_or_lies_about_its_length(self):
        self.fails("/breaks", "retries = 1")
        self.assertEqual(len(self.server.seen), 2)
        self.assertIn("not complete JSON", self.fails("/short"))
        self.assertIn("max_megabytes", self.fails("/huge", "max_megabytes = 1"))

    def test_redirects_stay_on_the_server(self):
        self.assertEqual(self.read("/here"), self.BOTH)
        self.assertIn("another server", self.fails("/elsewhere"))
        self.assertEqual(self.other.seen, [])
        self.fails("/file")
        self.assertIn("too many redirects", self.fails("/round"))

    def test_what_is_no_array_of_objects(self):
        self.assertIn("nested more than 64", self.fails("/deep"))
        self.assertIn("not complete JSON", self.fails("/text"))
        self.assertIn("not an object", self.fails("/numbers"))
        self.assertIn("record 1 has two a.b", self.fails("/twice"))
        self.assertIn("more than 4096 different members", self.fails("/wide"))
        self.assertIn("not an address", self.refused('source = "http_json"\nurl = "http://[x/"'))
        self.assertIn("no array at /x", self.fails("/plain", 'pointer = "/x"'))
        self.assertIn("不是数组", self.printed)
        self.assertIn("not a JSON pointer", self.fails("/plain", 'pointer = "x"'))
        self.assertIn("https://", self.refused('source = "http_json"\nurl = "file:///etc/passwd"'))


if __name__ == "__main__":
    unittest.main()
