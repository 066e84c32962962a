import type { ConsentLanguage } from "#lib/contract/consent.ts";

/** What is added to marketing that doesn't say how to opt out. Each word is one that our numbers heed. */
const lines: Record<ConsentLanguage, string> = {
  en: "Reply STOP to opt out.",
  nb: "Svar STOPP for å melde deg av.",
  sv: "Svara STOPP för att avsluta.",
  da: "Svar STOP for at afmelde dig.",
  de: "Antworten Sie STOP zum Abmelden.",
  fr: "STOP pour ne plus recevoir.",
  es: "Responda STOP para darse de baja.",
  nl: "Antwoord STOP om af te melden.",
  pt: "Responda STOP para sair.",
  it: "Rispondi STOP per annullare.",
  pl: "Odpowiedz STOP, aby zrezygnowac.",
};

/** The line in the language of a locale such as `nb-NO`; English where there is none. */
export function optOutLineOf(locale: string): string {
  const language = locale.slice(0, 2).toLowerCase().replace("no", "nb");
  return language in lines ? lines[language as ConsentLanguage] : lines.en;
}

/** Whether a text says by itself how to opt out: it names a word of opting out in capitals, as an instruction does. */
export function saysHowToOptOut(text: string): boolean {
  return /(?<!\p{L})(?:STOPP?|UNSUBSCRIBE|ARR[EÊ]T)(?!\p{L})/u.test(text);
}
