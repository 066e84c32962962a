import { z } from "zod";

/** A body that is a file: its bytes as they are, of any content type. */
export const fileBody = z.instanceof(Uint8Array);

/** An answer that is a file, made by `answerFile`. */
export const fileAnswer = z.instanceof(Response);

/** How both stand in the OpenAPI document. */
export const fileSchema = { type: "string", format: "binary" } as const;
