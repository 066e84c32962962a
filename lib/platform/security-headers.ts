/** Headers of every answer, page or API. The policy of scripts (CSP) is made per page, in proxy.ts. */
export function securityHeaders(baseUrl: string): readonly (readonly [name: string, value: string])[] {
  return baseUrl.startsWith("https://") ? [...always, STRICT_TRANSPORT] : always;
}

const always = [
  ["X-Content-Type-Options", "nosniff"],
  ["X-Frame-Options", "DENY"],
  ["Referrer-Policy", "same-origin"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"],
] as const;

const STRICT_TRANSPORT = ["Strict-Transport-Security", "max-age=31536000; includeSubDomains"] as const;

/** The CSP of answers that are no pages: nothing in them may run or be framed. */
export const API_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** The CSP of one page: only scripts that carry this page's nonce, and what those load. */
export function pagePolicy({
  nonce,
  host,
  development,
}: {
  nonce: string;
  host: string;
  development: boolean;
}) {
  // React's development build needs eval to show stack traces.
  const scripts = `'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`;
  // Older Safari does not count sockets of the same host as 'self'.
  const sockets = /^[\w.:[\]-]+$/.test(host) ? ` ws://${host} wss://${host}` : "";
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    // Positions and hues are style attributes, and the dialogs and toasts bring style elements that take no nonce.
    // Styles run nothing, and connect-src, img-src and font-src keep them from sending anything out.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${sockets}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
