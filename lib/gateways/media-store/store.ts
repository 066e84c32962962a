/** Where pictures and files lie, by the id of their row. They are small enough (MAX_MEDIA_BYTES) to pass in one piece. */
export type MediaStore = {
  /** Kept for good when it returns; the same id again replaces what was there. */
  write: (id: string, content: Uint8Array, contentType: string) => Promise<void>;
  /** Null where there is none. */
  read: (id: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Also where there is none. */
  remove: (id: string) => Promise<void>;
};
