import { createHash, createHmac } from "node:crypto";
import { json } from "#lib/testing/fake-provider.ts";
import { newId } from "#lib/platform/ids.ts";
import {
  asForm,
  jsonOf,
  type ProviderCase,
  seconds,
  type SignedCall,
  withoutPlus,
  withPlus,
} from "./provider-case.ts";

const sha256 = (given: string) => createHash("sha256").update(given).digest("hex");
const messageBirdSigned = (call: SignedCall): SignedCall => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = {
    iss: "MessageBird",
    nbf: Number(seconds()),
    exp: Number(seconds()) + 60,
    jti: newId(),
    url_hash: sha256(call.url),
    ...(call.body === "" ? {} : { payload_hash: sha256(call.body) }),
  };
  const head = `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}`;
  const token = `${head}.${createHmac("sha256", "signing").update(head).digest("base64url")}`;
  return { ...call, headers: { ...call.headers, "messagebird-signature-jwt": token } };
};

/** MessageBird, whose reports are GETs. */
export const messagebird: ProviderCase = {
  name: "messagebird",
  number: "+4759440019",
  credentials: (baseUrl) => ({ accessKey: "key", signingKey: "signing", baseUrl }),
  text: (url, { from, to, text }) =>
    messageBirdSigned(
      asForm(
        {
          id: newId(),
          originator: withoutPlus(from),
          recipient: withoutPlus(to),
          body: text,
          createdDatetime: "2026-11-22T09:30:00+00:00",
        },
        url,
      ),
    ),
  acknowledgement: "OK",
  sendPath: "/messages",
  taken: (id) => json(201, { id, recipients: { items: [{ status: "sent" }] } }),
  sent: (call) => {
    const { recipients, body = "", reportUrl = "" } = jsonOf(call);
    return { to: withPlus(recipients?.[0]), text: body, reportUrl };
  },
  delivered: ({ url, id, reference }) =>
    messageBirdSigned({
      method: "GET",
      url: `${url}?${new URLSearchParams({ id, reference, status: "delivered", statusDatetime: "2026-11-22T09:31:00+00:00" }).toString()}`,
      headers: {},
      body: "",
    }),
};
