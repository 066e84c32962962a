/** Where to go once signed in: the page that was asked for if it is one of ours, else the inbox. */
export function pathAfterSignIn(asked: string | string[] | undefined): string {
  if (typeof asked !== "string" || !URL.canParse(asked, HERE)) return INBOX;
  const { origin, pathname, search } = new URL(asked, HERE);
  const ours = asked.startsWith("/") && origin === HERE && !pathname.startsWith("//");
  return ours && pathname !== "/sign-in" ? pathname + search : INBOX;
}

const HERE = "http://here.invalid";
const INBOX = "/inbox";
