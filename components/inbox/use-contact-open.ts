"use client";
import { useEffect, useState } from "react";
import { useMediaQuery } from "#components/shell/use-media-query.ts";

const storageKey = "twoway.contact";

/** Whether the contact is shown: beside the thread as this device remembers, over it only while asked for. */
export function useContactOpen(): [boolean, (open: boolean) => void] {
  const beside = useMediaQuery("(width >= 80rem)", true);
  const [besideOpen, setBesideOpen] = useState(true);
  const [overOpen, setOverOpen] = useState(false);
  useEffect(() => setBesideOpen(localStorage.getItem(storageKey) !== "closed"), []);
  useEffect(() => setOverOpen(false), [beside]);
  const [choose] = useState(() => ({
    beside: (open: boolean) => {
      localStorage.setItem(storageKey, open ? "open" : "closed");
      setBesideOpen(open);
    },
  }));
  return beside ? [besideOpen, choose.beside] : [overOpen, setOverOpen];
}
