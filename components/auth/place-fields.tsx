import { getCountries } from "libphonenumber-js/min";
import { useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";
import { Field, describedBy } from "./field.tsx";

/** Where the organisation is: its time zone and the country that numbers without one belong to. */
export function PlaceFields({
  errors,
}: {
  errors: { timeZone: string | undefined; country: string | undefined };
}) {
  const t = useTranslations("auth.setUp");
  const here = useSyncExternalStore(
    () => () => undefined,
    placeOfBrowser,
    () => nowhere,
  );
  return (
    <div key={here.timeZone}>
      <Field id="timeZone" label={t("timeZone")} error={errors.timeZone}>
        <Choice id="timeZone" options={here.timeZones} chosen={here.timeZone} />
      </Field>
      <Field id="country" label={t("country")} help={t("countryHelp")} error={errors.country}>
        <Choice id="country" options={here.countries} chosen={here.country} />
      </Field>
    </div>
  );
}

type Option = { value: string; label: string };

function Choice({ id, options, chosen }: { id: string; options: Option[]; chosen: string }) {
  return (
    <select id={id} name={id} defaultValue={chosen} aria-describedby={describedBy(id)} className={select}>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

type Place = { timeZone: string; country: string; timeZones: Option[]; countries: Option[] };

const nowhere: Place = { timeZone: "", country: "", timeZones: [], countries: [] };
let found: Place | undefined;

// What the browser knows, the server does not: zones and names of countries are listed once it is there.
function placeOfBrowser(): Place {
  found ??= {
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    country: new Intl.Locale(navigator.language).maximize().region ?? "NO",
    timeZones: ["UTC", ...Intl.supportedValuesOf("timeZone")].map((zone) => ({
      value: zone,
      label: zone.replaceAll("_", " "),
    })),
    countries: countriesByName(),
  };
  return found;
}

function countriesByName(): Option[] {
  const names = new Intl.DisplayNames("en", { type: "region" });
  return getCountries()
    .map((code) => ({ value: code, label: names.of(code) ?? code }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

const select =
  "h-10 w-full min-w-0 rounded-control border border-border-strong bg-surface-raised px-2 text-base text-text " +
  "max-md:h-(--size-touch) max-md:text-[16px]";
