import type { AlertKind, HealthState } from "#lib/contract/health.ts";

/** `title` says what is wrong, `body` what it means and what to do. */
type AlertWords = { title: string; body: string };

export const health = {
  title: "Health",
  numbers: "Numbers",
  settings: "Settings",
  notLoaded: "The figures did not load",
  state: {
    healthy: "Healthy",
    slow: "Needs attention",
    down: "Down",
    paused: "Paused",
  } satisfies Record<HealthState, string>,
  alert: {
    "no-account": {
      title: "No account carries this number.",
      body: "Nothing comes in or goes out. Connect it to an account.",
    },
    "account-refused": {
      title: "The provider refuses our account: {reason}.",
      body: "Texts wait or fail until the account is mended.",
    },
    "provider-failing": {
      title: "Calls to the provider fail: {reason}.",
      body: "Texts wait and are tried again by themselves.",
    },
    "connection-lost": {
      title: "The connection to the provider is lost.",
      body: "It is opened again by itself. Texts wait meanwhile.",
    },
    "credentials-ended": {
      title: "The credentials have ended.",
      body: "Get new ones from the provider, and replace them in the number’s settings.",
    },
    "credentials-ending": {
      title: "The credentials end soon.",
      body: "Get new ones from the provider, and replace them in the number’s settings.",
    },
    "calls-refused": {
      title: "We refuse the provider’s calls.",
      body: "Texts or reports may be missing. The refused calls say why.",
    },
    "queue-waits": {
      title: "Texts wait to go out.",
      body: "They go out by themselves once whatever holds them is over.",
    },
    "few-delivered": {
      title: "Too few texts are delivered.",
      body: "The reasons below say whose trouble it is.",
    },
    "no-reports": {
      title: "Delivery reports are missing.",
      body: "Check that the provider calls the URL for reports.",
    },
    "nobody-available": {
      title: "Nobody is available to answer.",
      body: "Somebody waits within opening hours, and no member of the team is there.",
    },
  } satisfies Record<AlertKind, AlertWords>,
  since: "Since {time}",
  unknownReason: "it did not say why",
  never: "Never",
  figure: {
    label: "Now",
    lastIn: "Last text in",
    lastReport: "Last report",
    lastRefused: "Last refused call",
    day: "Delivered, 24 h",
    week: "Delivered, 7 days",
    ofEnded: "{delivered, number} of {ended, number}",
    noneEnded: "no texts yet",
    waiting: "Without a report",
    waitingNote: "24 h, {unknown, number} will get none",
    queue: "In queue",
    empty: "nothing waits",
    oldest: "oldest {wait}",
  },
  traffic: {
    title: "Texts by half hour",
    note: "24 hours",
    in: "In, {count, number}",
    out: "Out, {count, number}",
    summary:
      "In the last 24 hours {in, plural, =0 {no texts} one {one text} other {# texts}} came in and {out, plural, =0 {none} other {#}} went out.",
    peak: "most in half an hour: {count, number}, at {time}",
    none: "No texts in 24 hours.",
    asTable: "Show as a table",
    asChart: "Show as a chart",
    from: "From",
    inShort: "In",
    outShort: "Out",
  },
  failures: {
    title: "Why texts failed",
    reason: "Reason",
    day: "24 h",
    week: "7 days",
    none: "None failed in seven days.",
    unknown: "no reason given",
  },
  accounts: "Carried by",
  standby: "stands by",
  carries: "Numbers it carries",
  noNumbers: "It carries no number.",
  calls: {
    title: "Our calls to the provider",
    note: "24 hours",
    accepted: "Taken",
    refused: "Refused",
    unknown: "No clear answer",
    code: "Code",
    count: "Calls",
    none: "None in 24 hours.",
  },
  connection: {
    title: "Connection",
    state: {
      connected: "Connected since {time}.",
      connecting: "Connecting since {time}.",
      waiting: "Not connected since {time}. It is opened again by itself.",
      released: "Not connected since {time}. It is opened once a worker is free for it.",
    },
    error: "It was down the last time because: {error}",
    errorAt: "It was down the last time on {time}: {error}",
  },
  credentials: {
    title: "Credentials",
    checked:
      "{outcome, select, valid {They worked} invalid {They did not work} other {The provider did not answer}} on {time}.",
    unchecked: "Not checked yet.",
    check: "Check now",
    checking: "Asking",
    expire: "They end on",
    expireHelp: "Where the provider sets an end. We tell you two weeks before.",
    save: "Save",
    saving: "Saving",
  },
  refused: {
    title: "Refused calls",
    note: "The provider’s newest calls that we refused, without texts, numbers and secrets.",
    none: "None.",
    door: { texts: "Texts", reports: "Reports" },
    query: "Query",
    body: "Body",
    noBody: "no body",
    more: "Show more",
  },
  overview: {
    title: "Health",
    well: "All is well",
    wellBody: "No number and no account needs attention.",
  },
  line: {
    one: "{subject}: {title}",
    more: "{count, plural, one {One more needs} other {# more need}} attention.",
    open: "See health",
  },
} as const;
