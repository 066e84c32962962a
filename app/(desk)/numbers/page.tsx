import { NumbersFrame } from "#components/numbers/numbers-frame.tsx";
import { NumbersScreen } from "#components/numbers/list/numbers-screen.tsx";
import { numbers } from "#lib/i18n/en/numbers.ts";

export const metadata = { title: numbers.title };

export default function NumbersPage() {
  return (
    <NumbersFrame>
      <NumbersScreen />
    </NumbersFrame>
  );
}
