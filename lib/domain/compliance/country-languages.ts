import { type ConsentLanguage, consentLanguage } from "#lib/contract/consent.ts";

const spoken: Record<string, readonly ConsentLanguage[]> = {
  NO: ["nb"],
  SE: ["sv"],
  FI: ["sv"],
  DK: ["da"],
  DE: ["de"],
  AT: ["de"],
  CH: ["de", "fr", "it"],
  LI: ["de"],
  LU: ["fr", "de"],
  FR: ["fr"],
  MC: ["fr"],
  BE: ["nl", "fr", "de"],
  NL: ["nl"],
  CA: ["fr"],
  US: ["es"],
  PR: ["es"],
  PT: ["pt"],
  BR: ["pt"],
  IT: ["it"],
  PL: ["pl"],
};

const spanish = "ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY".split(" ");

/** The languages in which people of a country text us their wishes, besides English, the commonest first. */
export function languagesOf(country: string): readonly ConsentLanguage[] {
  return spoken[country] ?? (spanish.includes(country) ? ["es"] : []);
}

/** Which confirmation a locale reads: "nb-NO" and "nn" are Norwegian; one we have no texts in reads English. */
export function languageOfLocale(locale: string): ConsentLanguage {
  const [base = ""] = locale.toLowerCase().split("-");
  const language = base === "no" || base === "nn" ? "nb" : base;
  return consentLanguage.options.find((one) => one === language) ?? "en";
}
