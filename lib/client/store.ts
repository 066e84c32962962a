import { useSyncExternalStore } from "react";

export type Store<State> = {
  get: () => State;
  set: (state: State) => void;
  subscribe: (listener: () => void) => () => void;
};

/** A value outside React that screens can follow. Set a new object to tell them. */
export function createStore<State>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (next) => {
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Follows a store from a component; `server` is what the first HTML is made with. */
export function useStore<State>(store: Store<State>, server: State): State {
  return useSyncExternalStore(store.subscribe, store.get, () => server);
}
