import { NumberDetail } from "#components/numbers/detail/number-detail.tsx";
import { NumbersFrame } from "#components/numbers/numbers-frame.tsx";
import { numbers } from "#lib/i18n/en/numbers.ts";

export const metadata = { title: numbers.title };

export default async function NumberPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <NumbersFrame>
      <NumberDetail id={id} />
    </NumbersFrame>
  );
}
