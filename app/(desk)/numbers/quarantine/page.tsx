import { NumbersFrame } from "#components/numbers/numbers-frame.tsx";
import { QuarantineScreen } from "#components/numbers/quarantine/quarantine-screen.tsx";
import { quarantine } from "#lib/i18n/en/quarantine.ts";

export const metadata = { title: quarantine.title };

export default function QuarantinePage() {
  return (
    <NumbersFrame>
      <QuarantineScreen />
    </NumbersFrame>
  );
}
