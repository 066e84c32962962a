import { type FakeAnswer, json, startFakeProvider } from "./fake-provider.ts";

/** A server that speaks MyLINK's API: its token and its send call are answered from two lists. */
export async function startFakeMyLink() {
  const fake = await startFakeProvider();
  const answers: { tokens: FakeAnswer[]; sends: FakeAnswer[] } = { tokens: [], sends: [] };
  const next = (list: () => FakeAnswer[]): FakeAnswer => {
    return (response, call) => {
      const answer = list().length > 1 ? list().shift() : list()[0];
      if (answer) answer(response, call);
      else response.writeHead(404).end();
    };
  };
  fake.answer(
    "/token",
    next(() => answers.tokens),
  );
  fake.answer(
    "/sms/v1/messages",
    next(() => answers.sends),
  );
  return {
    ...fake,
    answers,
    tokensAsked: () => fake.callsTo("/token").length,
    sends: () => fake.callsTo("/sms/v1/messages"),
  };
}

/** A token that lives for `seconds`. */
export function tokenFor(seconds: number, value = "token-1"): FakeAnswer {
  return json(200, { access_token: value, expires_in: seconds, token_type: "Bearer" });
}

/** 202 with this id for the message that was sent; of many, those after the first have it with their place. */
export function taken(messageId: string): FakeAnswer {
  return (response, call) => {
    const sent = JSON.parse(call.body) as { referenceId: string; recipient: string }[];
    const idAt = (place: number) => (place === 0 ? messageId : `${messageId}-${place}`);
    const messages = sent.map(({ referenceId, recipient }, place) => ({
      messageId: idAt(place),
      referenceId,
      recipient,
    }));
    json(202, { requestId: "5b2a1c7e-5cf2-4a1e-8f39-e8d4c07a8f20", messages })(response, call);
  };
}
