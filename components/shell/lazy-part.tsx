"use client";
import { useEffect, useState, type ComponentType } from "react";

/**
 * A part of the screen whose code is fetched when it is first shown. Until then `Meanwhile` stands there, or nothing; when
 * it can not be fetched (offline), the screen stays as it is and the next showing tries again.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType<Props> | null = null,
): ComponentType<Props> {
  let Loaded: ComponentType<Props> | null = null;

  return function LazyPart(props: Props) {
    const [, setArrived] = useState(Loaded !== null);
    useEffect(() => {
      if (Loaded !== null) return;
      let isShown = true;
      load().then(
        (part) => {
          Loaded = part;
          if (isShown) setArrived(true);
        },
        () => {},
      );
      return () => {
        isShown = false;
      };
    }, []);
    const Part = Loaded ?? Meanwhile;
    return Part === null ? null : <Part {...props} />;
  };
}
