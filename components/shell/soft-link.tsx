"use client";
import { useRouter } from "next/navigation";
import type { AnchorHTMLAttributes } from "react";
import { followHere } from "./follow-here.ts";

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/** A link to another screen of the desk: the frame, its data and the live connection stay. */
export function SoftLink({ href, children, ...rest }: Props) {
  const router = useRouter();
  return (
    <a {...rest} href={href} onClick={followHere(() => router.push(href))}>
      {children}
    </a>
  );
}
