/** Votes: their results, and the wall that shows them to everyone. */
export const votes = {
  title: "Votes",
  count: "{count, plural, =0 {No votes yet} one {# vote} other {# votes}}",
  bar: "{votes} ({share})",
  state: { "not-yet": "Not open yet", open: "Open", closed: "Closed" },
  rule: { last: "The last vote of a phone counts", first: "The first vote of a phone counts" },
  export: "CSV",
  more: "Show more",
  wall: {
    open: "Put it on a wall",
    help: "A public page with the results, for a big screen. It shows no numbers or names.",
    link: "Wall",
    close: "Switch the wall off",
    title: "Results",
    gone: "There is nothing on this wall",
    goneBody: "It was switched off, or the link was not copied whole.",
  },
} as const;
