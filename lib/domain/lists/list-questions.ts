import type { ConsentLanguage } from "#lib/contract/consent.ts";

/**
 * The text that asks for the second half of a double opt-in: who asks, what for, how to say yes, and that STOP ends it
 * (CTIA Messaging Principles 5.1.2). Each YES is one that `agrees()` reads on such a number.
 */
const questions: Record<ConsentLanguage, string> = {
  en: "{organisation}: reply YES to join {list}. If this was not you, do nothing. Reply STOP to opt out.",
  nb: "{organisation}: svar JA for å bli med på {list}. Var det ikke deg, trenger du ikke gjøre noe. Svar STOPP for å melde deg av.",
  sv: "{organisation}: svara JA för att gå med i {list}. Var det inte du behöver du inte göra något. Svara STOPP för att avsluta.",
  da: "{organisation}: svar JA for at blive tilmeldt {list}. Var det ikke dig, skal du intet gøre. Svar STOP for at afmelde dig.",
  de: "{organisation}: Antworten Sie JA, um {list} zu erhalten. Waren Sie das nicht, tun Sie nichts. STOP meldet Sie ab.",
  fr: "{organisation}: repondez OUI pour recevoir {list}. Si ce n'etait pas vous, ne faites rien. STOP pour arreter.",
  es: "{organisation}: responda SI para recibir {list}. Si no fue usted, no haga nada. STOP para darse de baja.",
  nl: "{organisation}: antwoord JA om {list} te ontvangen. Was u dit niet, doe dan niets. STOP om af te melden.",
  pt: "{organisation}: responda SIM para receber {list}. Se nao foi voce, ignore. STOP para sair.",
  it: "{organisation}: rispondi SI per ricevere {list}. Se non eri tu, ignora. STOP per annullare.",
  pl: "{organisation}: odpowiedz TAK, aby otrzymywac {list}. Jesli to nie Ty, nic nie rob. STOP konczy.",
};

/** The question in the language of the organisation. */
export function questionOf(language: ConsentLanguage, organisation: string, list: string): string {
  return questions[language].replace("{organisation}", organisation).replace("{list}", list);
}
