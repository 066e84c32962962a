import type { CustomHttpInput } from "#lib/contract/custom-http.ts";

/** Where the form begins: a gateway of the plainest kind. */
export const plainGateway: CustomHttpInput = {
  proof: { kind: "header", header: "Authorization", secret: "" },
  texts: { format: "json", id: "id", from: "from", to: "to", text: "text" },
  acknowledgement: { status: 200, contentType: "application/json", body: '{"status":"ok"}' },
  send: {
    url: "",
    method: "POST",
    headers: [],
    body: { kind: "json", template: '{"from": "{{from}}", "to": "{{to}}", "text": "{{text}}"}' },
    answer: { id: "id" },
  },
};

/** One part of the form: what it holds, how it changes, and what is wrong with its fields by `credentials.<path>`. */
export type PartProps<Value> = {
  value: Value;
  onChange: (value: Value) => void;
  errors: Record<string, string>;
};
