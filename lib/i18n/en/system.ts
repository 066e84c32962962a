export const system = {
  "database-away": {
    title: "Twoway cannot reach its database.",
    body: "What you write stays on this computer. Send again when this line is gone.",
  },
  "live-stalled": {
    title: "New texts come late.",
    body: "Reload the page to see the newest. It mends by itself.",
  },
  "sending-paused": {
    title: "All sending is paused.",
    body: "Since {time} what you send waits, and goes out by itself when an admin resumes sending.",
  },
  "sending-stalled": {
    title: "Texts are not going out.",
    body: "What was sent since {time} waits and goes out by itself: do not send it again. Tell an admin if it lasts.",
  },
  "provider-failing": {
    title: "{account} is in trouble.",
    body: "Since {time} its texts wait and go out by themselves: do not send them again.",
  },
} as const;
