import { plainLetters } from "./normalise-word.ts";

/** What somebody wants done with what we hold of them: to have it erased, or to see it. */
export type DataWish = "erasure" | "access";

// No wish is longer, and what is longer is pasted.
const longest = 1_000;
// Asked of every text that comes in: this one look must be cheap. What people call it in eleven languages.
const data =
  /(?<!\p{L})(?:data|daten|dados|datos|dati|donnees|dane|danych|gegevens|opplysning\p{L}*|oplysning\p{L}*|uppgifter\p{L}*|informasjon\p{L}*|information|info|gdpr|personopplysning\p{L}*|personoplysning\p{L}*|personuppgifter\p{L}*|persoonsgegevens)(?!\p{L})/u;
const mine =
  /(?<!\p{L})(?:my|mine|mina|mitt|min|meine?r?|mes|ma|mis|meus|minhas|mijn|miei|mie|moje|moich|me|meg|mig|mich|moi|mi|personal|gdpr|person\p{L}*)(?!\p{L})/u;
const erase =
  /(?<!\p{L})(?:delet\p{L}*|eras\p{L}*|remov\p{L}*|forget|slett\p{L}*|fjern\p{L}*|radera\p{L}*|ta bort|slet|losch\p{L}*|supprim\p{L}*|effac\p{L}*|borr\p{L}*|elimin\p{L}*|suprim\p{L}*|verwijder\p{L}*|wis|apag\p{L}*|cancell\p{L}*|usun\p{L}*|skasuj\p{L}*)(?!\p{L})/u;
const see =
  /(?<!\p{L})(?:send|give|show|access|copy|export|what|which|innsyn|insyn|indsigt|hvilke|hva|vad|hvad|vilka|auskunft|welche|acces|quelles|envoyez|acceso|que|inzage|welke|acesso|quais|accesso|quali|dostep|jakie)(?!\p{L})/u;
// About a thing of theirs, not about them: "delete my order data from the form".
const held =
  /(?<!\p{L})(?:have|hold|keep|store|about me|om meg|om mig|uber mich|sur moi|sobre mi|over mij|su di me|o mnie|har|dere|er|ni|ihr|sie|vous|gdpr)(?!\p{L})/u;

/**
 * Whether a text asks, in free words, to erase or to see personal data: a request under GDPR needs neither a form nor
 * special words (article 12, recital 59). A person decides what was meant; this only makes sure that somebody sees it.
 */
export function wishAboutData(text: string): DataWish | null {
  if (text.length > longest) return null;
  const plain = plainLetters(text);
  if (!data.test(plain)) return null;
  if (erase.test(plain) && mine.test(plain)) return "erasure";
  return see.test(plain) && mine.test(plain) && held.test(plain) ? "access" : null;
}
