import { ListsFrame } from "#components/lists/lists-frame.tsx";
import { ListsScreen } from "#components/lists/lists-screen.tsx";
import { lists } from "#lib/i18n/en/lists.ts";

export const metadata = { title: lists.title };

export default function ListsPage() {
  return (
    <ListsFrame>
      <ListsScreen />
    </ListsFrame>
  );
}
