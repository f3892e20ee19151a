#!/usr/bin/python3
"""Serves Apertium's HTTP API on one address only, where apertium-apy itself binds all of them.

apertium-loopback.py PORT [apertium-apy's own arguments]: PORT may be 0 for any free one; which it is, is the first line
of the output. Ends when its standard input does, so that it never outlives whoever started it; with --stay it stays.
"""
import os
import sys
import threading

os.environ['LC_ALL'] = os.environ.get('LC_ALL') or 'C.UTF-8'

import tornado.httpserver  # noqa: E402
import tornado.ioloop  # noqa: E402
import tornado.netutil  # noqa: E402
from apertium_apy import apy  # noqa: E402


def end_with_standard_input():
    sys.stdin.buffer.read()
    os._exit(0)


def main(port, *arguments):
    stays = '--stay' in arguments
    args = apy.parse_args([argument for argument in arguments if argument != '--stay'] or ['/usr/share/apertium/modes'])
    server = tornado.httpserver.HTTPServer(apy.setup_application(args))
    sockets = tornado.netutil.bind_sockets(int(port), '127.0.0.1')
    server.add_sockets(sockets)
    print(sockets[0].getsockname()[1], flush=True)
    if not stays:
        threading.Thread(target=end_with_standard_input, daemon=True).start()
    tornado.ioloop.IOLoop.current().start()


if __name__ == '__main__':
    main(*sys.argv[1:])
