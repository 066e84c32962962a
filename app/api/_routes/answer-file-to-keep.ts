const types: Record<string, string> = { json: "application/json", html: "text/html" };

/** A whole file as a download, never shown by the browser as a page of ours. */
export function answerFileToKeep(name: string, content: string): Response {
  const type = types[name.split(".").at(-1) ?? ""] ?? "text/plain";
  return new Response(content, {
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    },
  });
}
