"""The LangChain runnable: its routes, its ways of being called, and its silence."""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from schematune.database import Database
from schematune.errors import ConfigError, DataError
from schematune.inference.insist import OPINIONS
from schematune.inference.model import FakeModel
from schematune.profile import Profile
from schematune.project import Project, write_project
from schematune.schema import Schema
from schematune.serving import Answerer, create_answerer, create_chain
from schematune.serving.chain import newest_export
from schematune.settings import ExportSettings, Settings
from schematune.workspace import Workspace

from .conftest import AGES, ANSWERS

pytest.importorskip("langchain_core")

WORDS = {
    AGES: "The minimum age is 18 and the maximum age is 94.",
    "Who is older than 200?": "No matching customers were found.",
    "What is the weather?": "I can only provide information related to addresses and customers.",
    "Drop it": "I have no answer: the query that I wrote is not allowed to run. Try other words.",
}


@pytest.mark.parametrize(("question", "words"), WORDS.items())
def test_invoke(answerer: Answerer, question: str, words: str) -> None:
    assert create_chain(answerer).invoke({"question": question}) == words


def test_a_batch_is_one_call_of_the_model_and_one_for_further_answers(answerer: Answerer) -> None:
    sizes: list[int] = []

    class Counting(FakeModel):
        def complete(self, messages: Sequence[str], **options: Any) -> list[str]:
            sizes.append(len(messages))
            return super().complete(messages, **options)

    answerer = replace(answerer, model=Counting(ANSWERS))
    questions = [{"question": question} for question in WORDS]
    assert create_chain(answerer).batch(questions) == list(WORDS.values())
    others = OPINIONS + answerer.redraws  # on the ages, and in place of what is refused
    assert sizes == [len(WORDS), others], "what finds nothing or abstains is not disputed"


def test_stream_and_async(answerer: Answerer) -> None:
    chain = create_chain(answerer)

    async def all_ways() -> list[str]:
        pieces = [piece async for piece in chain.astream({"question": AGES})]
        return [
            await chain.ainvoke({"question": AGES}),
            "".join(pieces),
            *await chain.abatch([{"question": AGES}]),
        ]

    assert "".join(chain.stream({"question": AGES})) == WORDS[AGES]
    assert asyncio.run(all_ways()) == [WORDS[AGES]] * 3


@pytest.mark.parametrize("given", [{}, {"question": 3}, {"query": AGES}, {"question": ""}])
def test_what_is_no_question(answerer: Answerer, given: dict[str, Any]) -> None:
    with pytest.raises(DataError, match="question"):
        create_chain(answerer).invoke(given)


def test_it_fits_into_a_chain(answerer: Answerer) -> None:
    from langchain_core.runnables import RunnableLambda

    shout: RunnableLambda[str, str] = RunnableLambda(str.upper)
    assert (create_chain(answerer) | shout).invoke({"question": AGES}) == WORDS[AGES].upper()


# The tracer's variables are read once in a process, so that each case needs one of its own.
PROBE = """
import asyncio, json, os, sys, threading
from http.server import BaseHTTPRequestHandler, HTTPServer

posted = []

class Listener(BaseHTTPRequestHandler):
    def do_GET(self):  # a tracer asks for the server's version whether it has a run to send or not
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"{}")
    def do_POST(self):
        posted.append(self.path)
        self.do_GET()
    do_PATCH = do_POST
    def log_message(self, *_):
        pass

server = HTTPServer(("127.0.0.1", 0), Listener)
threading.Thread(target=server.serve_forever, daemon=True).start()
os.environ.update(
    LANGSMITH_TRACING="true", LANGCHAIN_TRACING_V2="true", LANGSMITH_API_KEY="key",
    LANGSMITH_ENDPOINT=f"http://127.0.0.1:{server.server_port}",
)
from langchain_core.callbacks import CallbackManager
from langchain_core.tracers import LangChainTracer
from langchain_core.tracers.langchain import wait_for_all_tracers
from schematune.inference.model import FakeModel
from schematune.profile import Profile
from schematune.schema import Schema
from schematune.serving import Answerer, create_chain

model = FakeModel(lambda message: "I don't know")
nothing = Schema("sqlite", ())
answerer = Answerer(
    schema=nothing, profile=Profile(), allowed=nothing, model=model, database=None, about="cats"
)
chain = create_chain(answerer, trace=sys.argv[1] == "traced")
if sys.argv[1] == "handed down":
    for callbacks in ([LangChainTracer()], CallbackManager([LangChainTracer()])):
        chain.invoke({"question": "a"}, {"callbacks": callbacks})
        chain.batch([{"question": "a"}], {"callbacks": callbacks})
else:
    chain.invoke({"question": "a"})
    chain.batch([{"question": "a"}, {"question": "b"}])
    asyncio.run(chain.ainvoke({"question": "a"}))
    list(chain.stream({"question": "a"}))
wait_for_all_tracers()
print(json.dumps(posted))
"""


CASES = [("plain", False), ("handed down", False), ("traced", True)]


@pytest.mark.parametrize(("how", "sends"), CASES)
def test_the_environment_cannot_send_questions_away(how: str, sends: bool) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", PROBE, how],
        capture_output=True, text=True, timeout=60, check=True, env={**os.environ},
    )  # fmt: skip
    assert bool(json.loads(done.stdout)) is sends


@pytest.fixture
def project(tmp_path: Path, shop: str, database: Database) -> Path:
    """Return a project over the shop."""
    described = Project(Workspace(tmp_path), database.reflect(), Profile())
    write_project(described, {"database": {"url": shop}, "serve": {"about": "shops"}})
    return tmp_path


def test_a_project_answers(project: Path) -> None:
    with create_answerer(project, model=FakeModel(ANSWERS)) as answerer:
        assert answerer(AGES).text == WORDS[AGES]
        assert answerer("What is the weather?").text.endswith("related to shops.")
        assert answerer.warnings == ()


def test_a_database_of_ones_own(project: Path, database: Database) -> None:
    chain = create_chain(project, model=FakeModel(ANSWERS), database=database)
    assert chain.invoke({"question": AGES}) == WORDS[AGES]


def test_a_schema_that_changed_is_a_warning(project: Path, shop: str) -> None:
    described = Project(Workspace(project), Schema("sqlite", ()), Profile())
    write_project(described, {"database": {"url": shop}}, force=True)
    with create_answerer(project, model=FakeModel(ANSWERS)) as answerer:
        assert "tuned on" in answerer.warnings[0]


def test_without_a_model_it_says_how_to_make_one(project: Path) -> None:
    with pytest.raises(DataError, match="schematune run"):
        create_answerer(project)


def test_without_a_project_it_says_how_to_begin(tmp_path: Path) -> None:
    with pytest.raises((DataError, ConfigError), match="schematune init"):
        create_answerer(tmp_path / "nothing")


def test_the_newest_export_is_asked_in_the_type_that_the_settings_name(tmp_path: Path) -> None:
    names = ("old/m-Q5_K_M.gguf", "new/m-Q8_0.gguf", "new/m-Q5_K_M.gguf", "new/m-F16.gguf")
    for age, name in enumerate((*names, ".new.7.tmp/m-Q5_K_M.gguf")):
        path = tmp_path / "exports" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        os.utime(path, (age, age))
    workspace = Workspace(tmp_path)

    def newest(*quant: str) -> str:
        settings = Settings(export=ExportSettings(quant=quant))
        return newest_export(workspace, settings).relative_to(tmp_path / "exports").as_posix()

    assert newest("Q5_K_M") == "new/m-Q5_K_M.gguf"
    assert newest("Q4_K_M", "Q8_0") == "new/m-Q8_0.gguf"
    assert newest("Q4_K_M") == "new/m-F16.gguf"
    assert newest() == "new/m-F16.gguf"


def test_asking_needs_no_langchain(project: Path) -> None:
    code = "import sys, schematune.serving; print([m for m in sys.modules if 'lang' in m])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
