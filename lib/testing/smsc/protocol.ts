/** How the tests' SMSC answers a submit_sm: a status (0: taken), or not at all. "hold": when it is told to. */
export type SubmitAnswer = number | "silence" | "hang-up" | "hold";

export type SmscSettings = {
  port: number;
  password: string;
  /** Answers in their order; the last stays. */
  answers: SubmitAnswer[];
  /** Hangs up when a deliver_sm is answered, as if the answer had been lost on the line. */
  losesAnswers: boolean;
  tls?: { key: string; cert: string };
};

/** A text that was submitted, as the SMSC has read it. */
export type Submitted = {
  from: string;
  to: string;
  text: string;
  dataCoding: number;
  udh: Buffer | null;
  sar: { reference: unknown; total: unknown; number: unknown };
  receipt: number;
  id: string | null;
};

/** A deliver_sm to bring, until it is answered with 0. */
export type ToDeliver = {
  source_addr: string;
  destination_addr: string;
  short_message?: Buffer;
  esm_class?: number;
  data_coding?: number;
  source_addr_ton?: number;
  [tlv: string]: unknown;
};

export type SmscState = {
  port: number;
  bound: string[];
  binds: number;
  refusedBinds: number;
  unbinds: number;
  submitted: Submitted[];
  mostHeld: number;
  /** Statuses that each deliver_sm was answered with, in the order they were to be brought. */
  answered: number[][];
};

export type SmscCommand =
  | { do: "start"; settings: SmscSettings }
  | { do: "set"; settings: Partial<SmscSettings> }
  | { do: "deliver"; messages: ToDeliver[] }
  | { do: "release" }
  | { do: "hang-up" }
  | { do: "forget" }
  | { do: "state" };
