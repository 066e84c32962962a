/** The Authorization header of a name and a password. */
export function basicAuth(name: string, password: string): string {
  return `Basic ${Buffer.from(`${name}:${password}`).toString("base64")}`;
}

/** The headers, where a URL is on the provider's own server; none for anyone else's, who must not learn a secret. */
export function ifOnServer(
  server: string,
  url: string,
  headers: Record<string, string>,
): Record<string, string> {
  return URL.canParse(url) && new URL(url).origin === new URL(server).origin ? headers : {};
}
