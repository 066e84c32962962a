import { ListDetail } from "#components/lists/list-detail.tsx";
import { ListsFrame } from "#components/lists/lists-frame.tsx";
import { lists } from "#lib/i18n/en/lists.ts";

export const metadata = { title: lists.title };

export default async function ListPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <ListsFrame>
      <ListDetail id={id} />
    </ListsFrame>
  );
}
