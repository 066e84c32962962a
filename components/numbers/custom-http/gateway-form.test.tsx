import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { expect, test } from "vitest";
import { TooltipProvider } from "#components/ui/tooltip.tsx";
import type { CustomHttpInput } from "#lib/contract/custom-http.ts";
import { plainGateway } from "./draft.ts";
import { GatewayForm } from "./gateway-form.tsx";

const complaints: string[] = [];
const draw = (value: CustomHttpInput, errors: Record<string, string> = {}) =>
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <IntlProvider
        locale="en"
        timeZone="UTC"
        messages={{}}
        onError={({ message }) => void complaints.push(message)}
      >
        <TooltipProvider>
          <GatewayForm value={value} onChange={() => undefined} errors={errors} />
        </TooltipProvider>
      </IntlProvider>
    </QueryClientProvider>,
  );

const signed: CustomHttpInput = {
  ...plainGateway,
  proof: { kind: "hmac", header: "X-Signature", secret: "hush hush" },
  send: {
    ...plainGateway.send,
    headers: [{ name: "X-Key", value: "abc" }],
    body: { kind: "form", fields: [{ name: "to", value: "{{to}}" }] },
  },
  reports: {
    format: "json",
    id: "id",
    status: "status",
    meanings: [
      { value: "OK", status: "delivered" },
      { value: "GONE", status: "undelivered", reason: "unreachable" },
    ],
  },
};

test("the form has a word for all that it shows, and shows what it is given", () => {
  expect(draw(plainGateway)).toContain("{&quot;from&quot;: &quot;{{from}}&quot;");
  const drawn = draw(signed);
  for (const shown of [
    "X-Signature",
    "X-Key: abc",
    "to={{to}}",
    'value="OK"',
    "the phone is off or out of reach",
    "{header:name}",
    "SHA-256",
  ])
    expect(drawn).toContain(shown);
  expect(complaints).toEqual([]);
});

test("what is wrong stands at its field", () => {
  const drawn = draw(plainGateway, {
    "credentials.send.url": "must be https",
    "credentials.texts.id": "map it",
  });
  expect(drawn.match(/role="alert"[^>]*>[^<]+/g)?.map((line) => line.split(">")[1])).toEqual([
    "map it",
    "must be https",
  ]);
});

test("what is folded away stands open where something in it is wrong", () => {
  const openParts = (errors: Record<string, string>) =>
    draw(plainGateway, errors).match(/<details[^>]* open=""/g);
  expect(openParts({ "credentials.send.url": "must be https" })).toBeNull();
  for (const path of ["texts.part.total", "acknowledgement.status", "send.answer.success.values"])
    expect(openParts({ [`credentials.${path}`]: "must not be empty" })).toHaveLength(1);
});
