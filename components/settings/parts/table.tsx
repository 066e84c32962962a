import type { ReactNode } from "react";

/** A list of records, one a row; on a phone each row becomes a block. */
export function Table({
  label,
  columns,
  children,
}: {
  label: string;
  columns: string[];
  children: ReactNode;
}) {
  return (
    <table aria-label={label} className="w-full border-collapse max-md:block">
      <thead className="max-md:sr-only">
        <tr className="border-b border-border">
          {columns.map((column, index) => (
            <th
              key={column}
              scope="col"
              className="h-8 pr-3 text-left text-xs font-medium whitespace-nowrap text-text-muted last:pr-0"
            >
              <span className={index === columns.length - 1 ? "sr-only" : undefined}>{column}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">{children}</tbody>
    </table>
  );
}

export function Row({ children }: { children: ReactNode }) {
  return (
    // On a phone: what it is about and its actions, then a line of all the rest. The empty end of the row breaks the line.
    <tr className="border-b border-border max-md:flex max-md:flex-wrap max-md:items-center max-md:gap-x-3 max-md:py-2 max-md:after:order-1 max-md:after:basis-full">
      {children}
    </tr>
  );
}

type CellProps = { lead?: boolean; end?: boolean; label?: string; children?: ReactNode };

/** `lead`: what the row is about. `end`: its actions. `label`: what a phone, which shows no columns, calls it. */
export function Cell({ lead, end, label, children }: CellProps) {
  return (
    <td
      className={
        end
          ? "h-11 w-px py-1 text-right whitespace-nowrap max-md:order-1 max-md:h-auto max-md:w-auto max-md:py-0"
          : lead
            ? "h-11 py-1 pr-3 max-md:h-auto max-md:min-w-0 max-md:flex-1 max-md:p-0"
            : "h-11 py-1 pr-3 text-text-muted max-md:order-2 max-md:h-auto max-md:p-0 max-md:text-xs"
      }
    >
      {label === undefined ? null : <span className="md:hidden">{label} </span>}
      {end ? <span className="inline-flex items-center justify-end gap-0.5">{children}</span> : children}
    </td>
  );
}
