const LONGEST = 120;

/** A name for a file that came in: what the answer calls it, else the end of its URL where that looks like a name. */
export function fileNameOf(disposition: string | undefined, url: string): string | null {
  const named = /filename\*=(?:UTF-8|utf-8)''([^;]+)/.exec(disposition ?? "")?.[1];
  const plain = /filename="?([^";]+)"?/.exec(disposition ?? "")?.[1];
  const end = URL.parse(url)?.pathname.split("/").at(-1);
  return cleanFileName(
    decoded(named) ?? plain ?? (end && /\.\w{2,5}$/.test(end) ? decoded(end) : null) ?? "",
  );
}

/** A file's name made fit to show and to save under: no paths, no invisible characters; null where nothing is left. */
export function cleanFileName(name: string): string | null {
  const [bare = ""] = name.toWellFormed().split(/[/\\]/).slice(-1);
  const clean = bare.replaceAll(/[\p{Cc}\p{Cf}<>:"|?*]/gu, "").trim();
  return clean === "" || /^\.+$/.test(clean) ? null : clean.slice(-LONGEST);
}

function decoded(part: string | undefined): string | undefined {
  try {
    return part === undefined ? undefined : decodeURIComponent(part);
  } catch {
    return part;
  }
}
