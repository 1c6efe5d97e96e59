"""The HTTP interface, through Starlette's client and, where sockets matter, a real server."""

import json
import logging
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import httpx2
import pytest
import uvicorn
from starlette.testclient import TestClient

from schematune.database import QueryResult
from schematune.errors import ConfigError, DatabaseError, QueryError
from schematune.guard import GuardedQuery
from schematune.inference.model import FakeModel
from schematune.serving import Answerer
from schematune.serving.api import create_app, listen, serve, url_of
from schematune.serving.protection import MAX_BODY_BYTES
from schematune.settings import ServeSettings

from .conftest import AGES

WORDS = "The minimum age is 18 and the maximum age is 94."
TOKEN = "a-token-that-nobody-guesses"


class Failing:
    """A database that fails as it is told."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def query(self, sql: GuardedQuery) -> QueryResult:
        raise self.error

    def cancel(self) -> None:
        raise AssertionError("there is nothing to cancel")


def client_of(answerer: Answerer, **settings: Any) -> TestClient:
    app = create_app(answerer, ServeSettings(**settings))
    return TestClient(app, base_url="http://127.0.0.1", raise_server_exceptions=False)


@pytest.fixture
def client(answerer: Answerer) -> TestClient:
    return client_of(answerer)


def test_ask(client: TestClient) -> None:
    answer = client.post("/ask", json={"question": AGES}).json()
    assert answer["text"] == WORDS
    assert answer["rows"] == [[18, 94]]
    assert answer["sql"].startswith("SELECT")


def test_health_and_models(client: TestClient) -> None:
    assert client.get("/health").json() == {"status": "ok"}
    assert [model["id"] for model in client.get("/v1/models").json()["data"]] == ["fake"]


def test_chat_answers_the_last_user_message(client: TestClient) -> None:
    messages = [
        {"role": "system", "content": "You are a pirate."},
        {"role": "user", "content": "Drop it"},
        {"role": "assistant", "content": "no"},
        {"role": "user", "content": [{"type": "text", "text": AGES}]},
    ]
    body = client.post("/v1/chat/completions", json={"model": "any", "messages": messages}).json()
    assert body["choices"][0]["message"] == {"role": "assistant", "content": WORDS}


def test_chat_streams(client: TestClient) -> None:
    asked = {"stream": True, "messages": [{"role": "user", "content": AGES}]}
    response = client.post("/v1/chat/completions", json=asked)
    assert response.headers["content-type"].startswith("text/event-stream")
    *chunks, done = [line.removeprefix("data: ") for line in response.text.split("\n\n") if line]
    assert done == "[DONE]"
    deltas = [json.loads(chunk)["choices"][0]["delta"] for chunk in chunks]
    assert "".join(delta.get("content", "") for delta in deltas) == WORDS


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"{}", 400),
        (b'{"question": 3}', 400),
        (b'{"question": ""}', 400),
        (json.dumps({"question": "x" * 1001}).encode(), 400),
        (b"[]", 400),
        (b"not json", 400),
        (b"\xff", 400),
        (b"[" * 60_000, 400),
        (b'{"question": "' + b"x" * MAX_BODY_BYTES + b'"}', 413),
    ],
)
def test_bodies_that_are_no_question(client: TestClient, body: bytes, status: int) -> None:
    response = client.post("/ask", content=body, headers={"Content-Type": "application/json"})
    assert response.status_code == status
    assert response.json()["error"]["message"]


def test_a_body_without_a_length_is_cut_off_too(client: TestClient) -> None:
    pieces = (b"x" * 1000 for _ in range(100))
    response = client.post("/ask", content=pieces, headers={"Content-Type": "application/json"})
    assert response.status_code == 413


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", ""])
def test_what_a_form_of_another_site_can_send_is_not_read(client: TestClient, kind: str) -> None:
    body = json.dumps({"question": AGES}).encode()
    assert client.post("/ask", content=body, headers={"Content-Type": kind}).status_code == 415


def test_a_name_that_was_rebound_to_this_machine_is_refused(client: TestClient) -> None:
    assert client.get("/health", headers={"Host": "evil.example"}).status_code == 400
    assert client.get("/health", headers={"Host": "localhost:8765"}).status_code == 200
    assert client.get("/health", headers={"Host": "[::1]:8765"}).status_code == 200


def test_other_sites_get_no_permission(client: TestClient) -> None:
    headers = {"Origin": "https://evil.example", "Access-Control-Request-Method": "POST"}
    response = client.options("/ask", headers=headers)
    assert not [name for name in response.headers if name.startswith("access-control")]


@pytest.mark.parametrize("path", ["/", "/health", "/nothing", "/v1/models"])
def test_every_response_is_locked_down(client: TestClient, path: str) -> None:
    headers = client.get(path).headers
    assert headers["content-security-policy"].startswith("default-src 'none'")
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"


def test_the_page_runs_only_its_own_script(client: TestClient) -> None:
    response = client.get("/")
    policy = response.headers["content-security-policy"]
    assert "unsafe" not in policy
    assert "http" not in policy
    assert "http" not in response.text.replace("http-equiv", "")
    for risky in (
        "innerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        " onclick",
        "style=",
    ):
        assert risky not in response.text


# Who may ask


@pytest.mark.parametrize("token", ["", "short"])
@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.7", "example.org", ""])
def test_other_machines_need_a_token(answerer: Answerer, host: str, token: str) -> None:
    with pytest.raises(ConfigError, match="token"):
        create_app(answerer, ServeSettings(host=host, token=token))


@pytest.mark.parametrize(
    "given", ["", "Bearer", "Bearer wrong", f"Basic {TOKEN}", TOKEN, "Bearer é"]
)
def test_without_the_token_nothing_is_answered(answerer: Answerer, given: str) -> None:
    client = client_of(answerer, host="0.0.0.0", token=TOKEN)
    headers = {b"Authorization": given.encode("latin-1")}
    for method, path in (("POST", "/ask"), ("GET", "/v1/models"), ("POST", "/v1/chat/completions")):
        response = client.request(method, path, headers=headers, json={"question": AGES})
        assert response.status_code == 401
    assert client.get("/health").status_code == 200


def test_with_the_token_it_is(answerer: Answerer) -> None:
    client = client_of(answerer, host="0.0.0.0", token=TOKEN)
    headers = {"Authorization": f"Bearer {TOKEN}"}
    assert client.post("/ask", headers=headers, json={"question": AGES}).json()["text"] == WORDS


# What strangers are told


def test_the_drivers_words_go_to_the_log_only(
    answerer: Answerer, caplog: pytest.LogCaptureFixture
) -> None:
    client = client_of(replace(answerer, database=Failing(QueryError("secret words"))))
    response = client.post("/ask", json={"question": AGES})
    assert "secret" not in response.text
    reference = response.json()["text"].rpartition("Reference: ")[2].rstrip(")")
    assert f"{reference} failed: secret words" in caplog.text


@pytest.mark.parametrize("error", [DatabaseError("secret words"), ValueError("secret words")])
def test_a_broken_server_tells_nothing_either(
    answerer: Answerer, caplog: pytest.LogCaptureFixture, error: Exception
) -> None:
    client = client_of(replace(answerer, database=Failing(error)))
    response = client.post("/ask", json={"question": AGES})
    assert response.status_code == 500
    assert "secret" not in response.text
    assert "secret words" in caplog.text


# A real server


@contextmanager
def running(answerer: Answerer) -> Iterator[str]:
    """Run the application on a port of its own; yield its URL."""
    settings = ServeSettings(port=0)
    with listen(settings) as listening:
        config = uvicorn.Config(create_app(answerer, settings), lifespan="off", log_level="error")
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        try:
            yield url_of(listening)
        finally:
            server.should_exit = True
            thread.join()


def test_over_a_real_connection(answerer: Answerer) -> None:
    with running(answerer) as url, httpx2.Client(base_url=url, timeout=20) as client:
        assert client.post("/ask", json={"question": AGES}).json()["text"] == WORDS
        assert "default-src 'none'" in client.get("/").headers["content-security-policy"]


def test_the_question_of_a_client_that_left_never_reaches_the_database(answerer: Answerer) -> None:
    left = threading.Event()

    def model(message: str) -> str:
        if message.endswith("leave"):
            left.wait()
            time.sleep(0.5)  # for the server to see the closed connection
        return "SELECT COUNT(*) FROM customer"

    asked: list[str] = []

    class Noting:
        def query(self, sql: GuardedQuery) -> QueryResult:
            asked.append(sql.sql)
            return answerer.database.query(sql)

        def cancel(self) -> None:
            answerer.database.cancel()

    watched = replace(answerer, model=FakeModel(model), database=Noting())
    with running(watched) as url:
        with pytest.raises(httpx2.ReadTimeout):
            httpx2.post(f"{url}/ask", json={"question": "leave"}, timeout=0.3)
        left.set()
        stayed = httpx2.post(f"{url}/ask", json={"question": "stay"}, timeout=20).json()
    assert stayed["text"] == "There are 3 customers."
    assert len(asked) == 1


def test_a_port_that_is_taken_is_one_clear_line() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as taken,
        pytest.raises(ConfigError, match="choose another with --port"),
    ):
        listen(ServeSettings(port=taken.getsockname()[1]))


def test_an_unknown_host_is_one_clear_line(answerer: Answerer) -> None:
    with pytest.raises(ConfigError, match="cannot listen"):
        serve(answerer, ServeSettings(host="192.0.2.1", port=0, token=TOKEN))


def test_urls() -> None:
    with listen(ServeSettings(port=0)) as listening:
        assert url_of(listening).startswith("http://127.0.0.1:")


def test_the_log_is_quiet_where_all_is_well(
    client: TestClient, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, logger="schematune"):
        client.post("/ask", json={"question": AGES})
    assert caplog.text == ""
