import { useProblemWords } from "#components/shell/use-problem-words.ts";
import { announce } from "#components/shell/undo.ts";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";

/** One turn of the wheel: the call, then what came of it in words. */
export function useSteer(): (method: "PUT" | "DELETE", path: string, done: string) => Promise<void> {
  const words = useProblemWords();
  const change = useDirectoryChange("numbers");
  return (method, path, done) =>
    change(method, path).then(
      () => announce(done),
      (error: unknown) => announce(words(error)),
    );
}
