import type { FakeAnswer, FakeCall, FakeProvider } from "#lib/testing/fake-provider.ts";

/** One call to one of our webhooks, as the provider makes and signs it. */
export type SignedCall = { url: string; headers: Record<string, string>; body: string; method?: "GET" };
type Text = { from: string; to: string; text: string };
type Told = { url: string; id: string; reference: string };

/** One provider from end to end: an account, a signed text, the answer to our send call, a signed report. */
export type ProviderCase = {
  name: string;
  number: string;
  credentials: (fakeUrl: string) => object;
  text: (url: string, text: Text) => SignedCall;
  /** What the provider takes for "stored". */
  acknowledgement: string;
  /** Where the fake must answer more than the send call. */
  prepare?: (fake: FakeProvider) => void;
  sendPath: string;
  taken: (id: string) => FakeAnswer;
  /** What our send call said: to whom, what, and where the report shall come (without: where the account has it). */
  sent: (call: FakeCall) => { to: string; text: string; reportUrl?: string };
  delivered: (told: Told) => SignedCall;
};

/** Now, as signatures have it. */
export const seconds = () => String(Math.floor(Date.now() / 1000));
/** A call with a form. */
export const asForm = (
  fields: Record<string, string>,
  url: string,
  headers: Record<string, string> = {},
): SignedCall => ({
  url,
  headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
  body: new URLSearchParams(fields).toString(),
});
/** A call with JSON, as it was signed. */
export const asJson = (body: string, url: string, headers: Record<string, string>): SignedCall => ({
  url,
  headers: { "content-type": "application/json", ...headers },
  body,
});
/** The fields of a form that we sent. */
export const fieldsOf = (call: FakeCall): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(call.body));
/** The JSON that we sent. */
export const jsonOf = (call: FakeCall) => JSON.parse(call.body) as Record<string, string>;
/** E.164 of what goes out without its plus. */
export const withPlus = (digits = "") => `+${digits}`;
/** What comes in without its plus. */
export const withoutPlus = (address: string) => address.replace("+", "");
