import type { ConsentFamily, ConsentLanguage } from "#lib/contract/consent.ts";

type Texts = Record<ConsentFamily, string>;

/**
 * The one text that answers a consent word: who we are, what holds now, how to change it, nothing else
 * (47 CFR 64.1200(a)(12); CTIA 5.1.3). All of them are GSM-7 and one segment for a name of usual length, which is why
 * some are worded around the letters that GSM-7 lacks.
 */
export const confirmationTexts: Record<ConsentLanguage, Texts> = {
  en: {
    "opt-out":
      "{organisation}: you are opted out and will get no more texts from us. Text START to get them again.",
    "opt-in":
      "{organisation}: you are opted in and will get texts from us again. Text HELP for help, STOP to opt out.",
    help: "{organisation}: text us your question here and a person will answer. Text STOP to opt out.",
  },
  nb: {
    "opt-out":
      "{organisation}: du er meldt av og får ingen flere meldinger fra oss. Send START for å få dem igjen.",
    "opt-in":
      "{organisation}: du er meldt på og får meldinger fra oss igjen. Send HJELP for hjelp, STOPP for å melde deg av.",
    help: "{organisation}: send oss spørsmålet ditt her, så svarer et menneske. Send STOPP for å melde deg av.",
  },
  sv: {
    "opt-out":
      "{organisation}: du är avregistrerad och får inga fler sms från oss. Skicka START för att få dem igen.",
    "opt-in":
      "{organisation}: du är registrerad och får sms från oss igen. Skicka HJÄLP för hjälp, STOPP för att avsluta.",
    help: "{organisation}: skicka din fråga här, så svarar en människa. Skicka STOPP för att avsluta.",
  },
  da: {
    "opt-out":
      "{organisation}: du er afmeldt og får ikke flere beskeder fra os. Send START for at få dem igen.",
    "opt-in":
      "{organisation}: du er tilmeldt og får beskeder fra os igen. Send HJÆLP for hjælp, STOP for at afmelde dig.",
    help: "{organisation}: send dit spørgsmål her, så svarer et menneske. Send STOP for at afmelde dig.",
  },
  de: {
    "opt-out":
      "{organisation}: Sie sind abgemeldet und erhalten keine SMS mehr von uns. Senden Sie START, um sie wieder zu erhalten.",
    "opt-in":
      "{organisation}: Sie sind angemeldet und erhalten wieder SMS von uns. HILFE für Hilfe, STOPP zum Abmelden.",
    help: "{organisation}: Senden Sie Ihre Frage hierher, ein Mensch antwortet. STOPP zum Abmelden.",
  },
  fr: {
    "opt-out":
      "{organisation} : c'est noté, vous ne recevrez plus nos SMS. Envoyez START pour les recevoir à nouveau.",
    "opt-in":
      "{organisation} : vous recevrez à nouveau nos SMS. Envoyez AIDE pour de l'aide, STOP pour ne plus en recevoir.",
    help: "{organisation} : envoyez votre question ici, une personne y répondra. Envoyez STOP pour ne plus recevoir de SMS.",
  },
  es: {
    "opt-out":
      "{organisation}: baja confirmada, deja de recibir nuestros SMS. Mande START para volver a recibirlos.",
    "opt-in":
      "{organisation}: alta confirmada, vuelve a recibir nuestros SMS. Mande AYUDA para ayuda, STOP para darse de baja.",
    help: "{organisation}: mande su pregunta y le responde una persona. Mande STOP para darse de baja.",
  },
  nl: {
    "opt-out":
      "{organisation}: u bent afgemeld en krijgt geen berichten meer van ons. Stuur START om ze weer te krijgen.",
    "opt-in":
      "{organisation}: u bent aangemeld en krijgt weer berichten van ons. Stuur HULP voor hulp, STOP om te stoppen.",
    help: "{organisation}: stuur ons hier uw vraag en een mens antwoordt. Stuur STOP om te stoppen.",
  },
  pt: {
    "opt-out":
      "{organisation}: cancelamento feito, deixa de receber SMS nossos. Envie START para voltar a receber.",
    "opt-in":
      "{organisation}: registo feito, volta a receber SMS nossos. Envie AJUDA para ajuda, STOP para cancelar.",
    help: "{organisation}: envie aqui a sua pergunta e uma pessoa responde. Envie STOP para cancelar.",
  },
  it: {
    "opt-out":
      "{organisation}: cancellazione confermata, non riceverà più SMS da noi. Invii START per riceverli ancora.",
    "opt-in":
      "{organisation}: iscrizione confermata, riceverà ancora i nostri SMS. Invii AIUTO per aiuto, STOP per uscire.",
    help: "{organisation}: invii qui la sua domanda, risponde una persona. Invii STOP per non ricevere più SMS.",
  },
  pl: {
    "opt-out":
      "{organisation}: wypisano Cie i nie wyslemy wiecej SMS-ow. Wyslij START, aby znowu je otrzymywac.",
    "opt-in":
      "{organisation}: zapisano Cie i znowu otrzymasz nasze SMS-y. Wyslij POMOC po pomoc, STOP aby zrezygnowac.",
    help: "{organisation}: wyslij tu swoje pytanie, odpowie czlowiek. Wyslij STOP, aby zrezygnowac.",
  },
};

/** A confirmation as it is sent, with the organisation's name in its place. */
export function fillConfirmation(text: string, organisation: string): string {
  return text.replaceAll("{organisation}", organisation);
}
