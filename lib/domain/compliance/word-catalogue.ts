import type { ConsentFamily, ConsentLanguage } from "#lib/contract/consent.ts";

/** A word that holds without anyone having set it up. `lockedIn`: where law or carriers forbid to take it away. */
export type CatalogueWord = {
  /** Normalised, as texts are compared. */
  word: string;
  family: ConsentFamily;
  language: ConsentLanguage;
  source: string;
  lockedIn: "everywhere" | readonly string[];
  /** Means something only from who is opted out: it answers surveys and confirmations too. */
  onlyWhenOptedOut?: true;
};

type Group = Omit<CatalogueWord, "word" | "language"> & { words: string };

const usual = "Usual word of the language";
const fcc = "47 CFR 64.1200(a)(10)";
const carriers = "Carrier practice (CTIA)";
const canada = "Canadian short code rules";
const norway = "Norwegian operators’ rules";
const proxy = "Twilio’s French opt-out words";

const everywhere = "everywhere";
const nowhere: readonly string[] = [];

const optOut = (words: string, source = usual, lockedIn: Group["lockedIn"] = nowhere): Group => ({
  words,
  family: "opt-out",
  source,
  lockedIn,
});
const optIn = (words: string, source = usual, lockedIn: Group["lockedIn"] = nowhere): Group => ({
  words,
  family: "opt-in",
  source,
  lockedIn,
});
const help = (words: string, source = usual, lockedIn: Group["lockedIn"] = nowhere): Group => ({
  words,
  family: "help",
  source,
  lockedIn,
});

// English holds on every number; the others on numbers of the countries where the language is spoken.
const groups: Record<ConsentLanguage, readonly Group[]> = {
  en: [
    optOut("stop, quit, end, revoke, opt out, opt-out, optout, cancel, unsubscribe", fcc, everywhere),
    optOut("stopall, stop all", carriers, everywhere),
    optIn("start, unstop", carriers, everywhere),
    optIn("subscribe, opt in, opt-in, optin"),
    { ...optIn("yes, y", "Twilio’s opt-in words"), onlyWhenOptedOut: true },
    help("help", carriers, everywhere),
    help("info", carriers, ["US", "CA"]),
  ],
  nb: [
    optOut("stopp", norway, ["NO"]),
    optOut("avmeld, meld av, avslutt, slutt"),
    optIn("pameld, meld pa, abonner"),
    help("hjelp"),
  ],
  sv: [optOut("stopp, avsluta, avregistrera"), optIn("starta, registrera"), help("hjalp")],
  da: [optOut("afmeld, afmeld mig, stop alt"), optIn("tilmeld"), help("hjælp")],
  de: [
    optOut("stopp, ende", "German providers’ guides"),
    optOut("abmelden, abbestellen"),
    optIn("starten, anmelden"),
    help("hilfe"),
  ],
  fr: [
    optOut("arret", canada, ["CA"]),
    optOut("arrett, arrete, arreter", proxy),
    optOut("desabonner, desabonnement, me desabonner"),
    optIn("commencer, reprendre, m'abonner, abonner"),
    help("aide", canada, ["CA"]),
  ],
  es: [
    optOut("alto, parar, baja, cancelar, terminar"),
    optIn("iniciar, empezar, alta"),
    help("ayuda, informacion"),
  ],
  nl: [optOut("afmelden, stoppen, uitschrijven"), optIn("aanmelden, inschrijven"), help("hulp")],
  pt: [optOut("sair, pare, parar, cancelar, remover"), optIn("iniciar, voltar"), help("ajuda")],
  it: [optOut("ferma, basta, annulla, cancellami"), optIn("avvia, iscrivimi"), help("aiuto")],
  pl: [optOut("wypisz, wypisz mnie, rezygnuje"), optIn("zapisz, zapisz mnie"), help("pomoc")],
};

/** Every word that ships with the product, by language. */
export const wordCatalogue: readonly CatalogueWord[] = Object.entries(groups).flatMap(
  ([language, ofLanguage]) =>
    ofLanguage.flatMap(({ words, ...group }) =>
      words
        .split(", ")
        .map((word): CatalogueWord => ({ ...group, word, language: language as ConsentLanguage })),
    ),
);

/** Whether law or carriers of a country forbid to take the word away there. */
export function isLockedIn({ lockedIn }: CatalogueWord, country: string): boolean {
  return lockedIn === everywhere || lockedIn.includes(country);
}
