"use client";
import { getCountries } from "libphonenumber-js/min";
import { type SelectHTMLAttributes, useMemo } from "react";
import { useLocale } from "use-intl";
import { Select } from "#components/settings/parts/select.tsx";
import { countryNames } from "../parts/country-names.ts";

/** Every country, by the name the reader knows. */
export function CountrySelect(props: SelectHTMLAttributes<HTMLSelectElement>) {
  const locale = useLocale();
  const countries = useMemo(() => {
    const nameOf = countryNames(locale);
    return getCountries()
      .map((code) => ({ code, name: nameOf(code) }))
      .sort((one, other) => one.name.localeCompare(other.name, locale));
  }, [locale]);
  return (
    <Select {...props}>
      {countries.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Select>
  );
}
