"use client";
import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "use-intl";
import { FormField } from "#components/settings/parts/form-field.tsx";
import { Select } from "#components/settings/parts/select.tsx";
import { subscriberListsQuery } from "#lib/client/queries/lists.ts";
import { numbersQuery } from "#lib/client/queries/numbers.ts";
import { tagsQuery } from "#lib/client/queries/tags.ts";
import type { AudienceFilter } from "#lib/contract/broadcast.ts";

export type AudienceInput = { numberId: string; listId: string | null; filter: AudienceFilter | null };
type Props = {
  audience: AudienceInput;
  errors: Record<string, string>;
  onChange: (part: Partial<AudienceInput>) => void;
};

const days = [7, 30, 90, 365] as const;
const everyone: AudienceFilter = { tagId: null, wroteWithinDays: null };

/** Whom a broadcast is for and which of our numbers it comes from. */
export function AudienceFields({ audience, errors, onChange }: Props) {
  const t = useTranslations("broadcasts.form");
  const format = useFormatter();
  const lists = useQuery(subscriberListsQuery()).data ?? [];
  const numbers = useQuery(numbersQuery()).data ?? [];
  return (
    <>
      <FormField label={t("audience")} error={errors.listId}>
        {(wiring) => (
          <Select
            {...wiring}
            value={audience.listId ?? ""}
            onChange={(event) => onChange(audienceOf(event.target.value))}
          >
            {lists.map((list) => (
              <option key={list.id} value={list.id}>
                {`${list.name} (${format.number(list.size)})`}
              </option>
            ))}
            <option value="">{t("filter")}</option>
          </Select>
        )}
      </FormField>
      {audience.listId === null ? (
        <FilterFields
          filter={audience.filter ?? everyone}
          onFilter={(filter) => onChange({ listId: null, filter })}
        />
      ) : null}
      <FormField label={t("number")} error={errors.numberId}>
        {(wiring) => (
          <Select
            {...wiring}
            value={audience.numberId}
            onChange={(event) => onChange({ numberId: event.target.value })}
          >
            {numbers
              .filter(({ status }) => status !== "retired")
              .map((number) => (
                <option key={number.id} value={number.id}>
                  {number.label ? `${number.addressText} · ${number.label}` : number.addressText}
                </option>
              ))}
          </Select>
        )}
      </FormField>
    </>
  );
}

type FilterProps = { filter: AudienceFilter; onFilter: (filter: AudienceFilter) => void };

function FilterFields({ filter, onFilter }: FilterProps) {
  const t = useTranslations("broadcasts.form");
  const tags = useQuery(tagsQuery()).data ?? [];
  return (
    <div className="grid grid-cols-2 gap-x-3 max-md:grid-cols-1">
      <FormField label={t("tag")}>
        {(wiring) => (
          <Select
            {...wiring}
            value={filter.tagId ?? ""}
            onChange={(event) => onFilter({ ...filter, tagId: event.target.value || null })}
          >
            <option value="">{t("anyTag")}</option>
            {tags.map((tag) => (
              <option key={tag.id} value={tag.id}>
                {tag.name}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      <FormField label={t("within")}>
        {(wiring) => (
          <Select
            {...wiring}
            value={filter.wroteWithinDays ?? ""}
            onChange={(event) => onFilter({ ...filter, wroteWithinDays: Number(event.target.value) || null })}
          >
            <option value="">{t("ever")}</option>
            {days.map((count) => (
              <option key={count} value={count}>
                {t("withinDays", { count })}
              </option>
            ))}
          </Select>
        )}
      </FormField>
    </div>
  );
}

function audienceOf(value: string): Partial<AudienceInput> {
  return value === "" ? { listId: null, filter: everyone } : { listId: value, filter: null };
}
