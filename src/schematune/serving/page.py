"""The page that asks one question, and the policy that lets the browser run nothing else.

In: nothing. Out: the page's text, and a Content-Security-Policy that names its own script and
style by their hashes and no host but the server itself.
"""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from importlib.resources import files


@cache
def page() -> str:
    """Return the page, a single file."""
    return files("schematune.serving").joinpath("page.html").read_text(encoding="utf-8")


@cache
def policy() -> str:
    """Return the page's Content-Security-Policy."""
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src '{_hash('script')}'",
            f"style-src '{_hash('style')}'",
            "connect-src 'self'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
        )
    )


def _hash(element: str) -> str:
    """Return the hash of the page's one script or style element, as browsers compute it."""
    (body,) = re.findall(f"<{element}>(.*?)</{element}>", page(), re.DOTALL)
    return f"sha256-{base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()}"
