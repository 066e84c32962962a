import { type Actor, can } from "#lib/contract/permissions.ts";
import type { QrForm } from "#lib/contract/text-link.ts";
import { allow } from "#lib/domain/team/refuse.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { drawQrPng, drawQrSvg } from "./draw-qr.ts";
import { findTextLink, urlOf } from "./find-text-link.ts";
import { smsToOf } from "./sms-forms.ts";

export type Picture = { content: Uint8Array<ArrayBuffer>; contentType: string; name: string };

/** The QR code of a link as a picture to print; for admins. */
export async function drawTextLink(
  actor: Actor,
  id: string,
  { form, as }: { form: QrForm; as: "svg" | "png" },
): Promise<Picture> {
  allow(can(actor, "number.manage"), "Only admins make links to a number.");
  const link = isId(id) ? await findTextLink(id) : null;
  if (!link) throw notFound("link");
  const held = form === "page" ? urlOf(link.code) : smsToOf(link);
  const name = `text-${link.address.replaceAll(/\W/g, "")}.${as}`;
  return as === "png"
    ? { content: drawQrPng(held), contentType: "image/png", name }
    : { content: new TextEncoder().encode(drawQrSvg(held)), contentType: "image/svg+xml", name };
}
