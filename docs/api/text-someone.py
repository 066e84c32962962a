"""Texts somebody once, then prints what was said with them. Nothing but Python's own library is needed."""

import json
import os
import sys
import urllib.error
import urllib.parse
import urllib.request


def call(method, path, body=None, headers=None):
    request = urllib.request.Request(
        os.environ["TWOWAY_URL"] + "/api/v1" + path,
        method=method,
        data=None if body is None else json.dumps(body).encode(),
        headers={
            "Authorization": "Bearer " + os.environ["TWOWAY_KEY"],
            "Content-Type": "application/json",
            **(headers or {}),
        },
    )
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as error:
        # problem+json: "code" is for programs, "detail" for people.
        problem = json.load(error)
        sys.exit(f"{error.code} {problem['code']}: {problem['detail']} ({problem['requestId']})")


sent = call(
    "POST",
    "/messages",
    {"from": os.environ["TWOWAY_FROM"], "to": os.environ["TWOWAY_TO"], "text": "Your order is ready."},
    {"Idempotency-Key": "order-1001-ready-py"},
)

# Page by page, newest first.
cursor = ""
while cursor is not None:
    query = urllib.parse.urlencode({"limit": 20, "cursor": cursor} if cursor else {"limit": 20})
    page = call("GET", f"/conversations/{sent['conversation']['id']}/messages?{query}")
    for message in page["items"]:
        print(message["direction"], message["status"], message["text"])
    cursor = page["nextCursor"]
