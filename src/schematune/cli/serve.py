"""``schematune serve``: answers over HTTP, until interrupted."""

from __future__ import annotations

from schematune.cli.opening import open_answerer
from schematune.cli.verb import Call, verb


@verb("serve", "database")
def command(call: Call) -> None:
    """Answer questions over HTTP.

    A page at /, JSON at /ask, and OpenAI's chat protocol at /v1. Listens on this machine only,
    unless --host and --token say otherwise.
    """
    from schematune.serving.api import serve

    def announce(url: str) -> None:
        call.terminal.show(f"answering at {url}, until Ctrl-C")
        call.terminal.emit({"url": url})

    with open_answerer(call) as answerer:
        serve(answerer, call.settings.serve, announce)
