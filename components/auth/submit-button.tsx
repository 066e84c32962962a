import { Button } from "#components/ui/button.tsx";

type Props = { busy: string | undefined; children: string };

/** What a form outside the desk ends with: as wide as its fields. `busy`: what it says while it works. */
export function SubmitButton({ busy, children }: Props) {
  return (
    <Button
      type="submit"
      look="pri"
      className="mt-4 h-10! w-full text-base! max-md:h-(--size-touch)!"
      busy={busy}
    >
      {children}
    </Button>
  );
}
