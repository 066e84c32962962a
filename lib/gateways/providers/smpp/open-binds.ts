import type { Answered } from "#lib/gateways/smpp/requests.ts";

/** A bind of this process that texts can be sent through. */
export type Bind = {
  /** Offers one submit_sm, when the window has a place for it. */
  submit: (body: Buffer) => Promise<Answered>;
};

const binds = new Map<string, Bind>();

/** The bind of a name (`bindName`), where this process has it. */
export function openBind(name: string): Bind | undefined {
  return binds.get(name);
}

/** Lets texts go through a bind; the function it returns ends that. */
export function offerBind(name: string, bind: Bind): () => void {
  binds.set(name, bind);
  return () => {
    if (binds.get(name) === bind) binds.delete(name);
  };
}
