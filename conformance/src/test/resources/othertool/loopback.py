# A server on this machine that keeps the last request.
import http.server
import json
import threading


class Loopback:
    def __init__(self):
        self.seen = None
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_PUT(self):
                length = int(self.headers.get("content-length") or 0)
                # Python writes Infinity, which is not JSON.
                body = json.loads(self.rfile.read(length), parse_constant=str)
                outer.seen = {"path": self.path, "body": body}
                self.send_response(200)
                self.send_header("content-type", "application/json")
                self.end_headers()
                self.wfile.write(b"{}")

            def log_message(self, *args):
                pass

        server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.url = "http://127.0.0.1:%d" % server.server_port
