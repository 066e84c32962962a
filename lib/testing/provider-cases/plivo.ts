import { createHmac } from "node:crypto";
import { json } from "#lib/testing/fake-provider.ts";
import { newId } from "#lib/platform/ids.ts";
import { asForm, jsonOf, type ProviderCase, withoutPlus, withPlus } from "./provider-case.ts";

const plivoSigned = (fields: Record<string, string>, url: string) => {
  const [base = "", query = ""] = url.split("?");
  const inOrder = Object.keys(fields)
    .sort()
    .map((name) => `${name}${fields[name]}`)
    .join("");
  const signature = createHmac("sha256", "token")
    .update(`${base}?${query}${query === "" ? "" : "."}${inOrder}.12345`)
    .digest("base64");
  return asForm(fields, url, { "x-plivo-signature-v3": signature, "x-plivo-signature-v3-nonce": "12345" });
};

/** Plivo. */
export const plivo: ProviderCase = {
  name: "plivo",
  number: "+4759440016",
  credentials: (baseUrl) => ({ authId: "MA0123456789ABCDEFGH", authToken: "token", baseUrl }),
  text: (url, { from, to, text }) =>
    plivoSigned(
      { MessageUUID: newId(), From: withoutPlus(from), To: withoutPlus(to), Text: text, Type: "sms" },
      url,
    ),
  acknowledgement: "<Response/>",
  sendPath: "/v1/Account/MA0123456789ABCDEFGH/Message/",
  taken: (id) => json(202, { message: "message(s) queued", message_uuid: [id] }),
  sent: (call) => {
    const { dst, text = "", url = "" } = jsonOf(call);
    return { to: withPlus(dst), text, reportUrl: url };
  },
  delivered: ({ url, id }) =>
    plivoSigned({ MessageUUID: id, Status: "delivered", Units: "1", ErrorCode: "000" }, url),
};
