// Texts somebody once, then prints what was said with them.
const { TWOWAY_URL, TWOWAY_KEY, TWOWAY_FROM, TWOWAY_TO } = process.env;

async function call(method, path, body, headers = {}) {
  const answer = await fetch(`${TWOWAY_URL}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${TWOWAY_KEY}`, "content-type": "application/json", ...headers },
    body: body && JSON.stringify(body),
  });
  if (answer.ok) return answer.json();
  // problem+json: `code` is for programs, `detail` for people.
  const { code, detail, requestId } = await answer.json();
  throw new Error(`${answer.status} ${code}: ${detail} (${requestId})`);
}

const text = { from: TWOWAY_FROM, to: TWOWAY_TO, text: "Your order is ready." };
const { conversation } = await call("POST", "/messages", text, { "idempotency-key": "order-1001-ready-mjs" });

// Page by page, newest first.
let cursor = "";
do {
  const page = await call(
    "GET",
    `/conversations/${conversation.id}/messages?limit=20${cursor && `&cursor=${cursor}`}`,
  );
  for (const message of page.items) console.log(message.direction, message.status, message.text);
  cursor = page.nextCursor;
} while (cursor);
