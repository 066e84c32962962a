#!/bin/sh
# Texts somebody once, then prints what was said with them.
set -eu
sent=$(curl --silent --show-error --fail-with-body "$TWOWAY_URL/api/v1/messages" \
  -H "Authorization: Bearer $TWOWAY_KEY" \
  -H "Content-Type: application/json" \
  -H "Idempotency-Key: order-1001-ready-sh" \
  -d "{\"from\": \"$TWOWAY_FROM\", \"to\": \"$TWOWAY_TO\", \"text\": \"Your order is ready.\"}")

# The conversation's id, without a JSON parser.
conversation=$(printf %s "$sent" | sed 's/.*"conversationId":"\([^"]*\)".*/\1/')

curl --silent --show-error --fail-with-body "$TWOWAY_URL/api/v1/conversations/$conversation/messages?limit=20" \
  -H "Authorization: Bearer $TWOWAY_KEY"
