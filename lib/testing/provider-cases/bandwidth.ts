import { json } from "#lib/testing/fake-provider.ts";
import { newId } from "#lib/platform/ids.ts";
import { asJson, jsonOf, type ProviderCase } from "./provider-case.ts";

const bandwidthApplication = "93de2206-9669-4e07-948d-329f4b722ee2";
const bandwidthEvent = (event: object, url: string) =>
  asJson(JSON.stringify([event]), url, {
    authorization: `Basic ${Buffer.from("twoway:open sesame").toString("base64")}`,
  });

/** Bandwidth. */
export const bandwidth: ProviderCase = {
  name: "bandwidth",
  number: "+4759440015",
  credentials: (baseUrl) => ({
    accountId: "9900000",
    username: "api",
    password: "secret",
    applicationId: bandwidthApplication,
    callbackUser: "twoway",
    callbackPassword: "open sesame",
    baseUrl,
  }),
  text: (url, { from, to, text }) =>
    bandwidthEvent(
      {
        type: "message-received",
        time: "2026-11-22T09:30:00Z",
        to,
        message: { id: newId(), from, to: [to], text, applicationId: bandwidthApplication },
      },
      url,
    ),
  acknowledgement: '{"status":"ok"}',
  sendPath: "/api/v2/users/9900000/messages",
  taken: (id) => json(202, { id, segmentCount: 1 }),
  sent: (call) => {
    const { to, text = "" } = jsonOf(call);
    return { to: to?.[0] ?? "", text };
  },
  delivered: ({ url, id, reference }) =>
    bandwidthEvent(
      {
        type: "message-delivered",
        to: "",
        message: { id, tag: reference, applicationId: bandwidthApplication, segmentCount: 1 },
      },
      url,
    ),
};
