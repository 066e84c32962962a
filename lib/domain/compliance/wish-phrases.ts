import type { ConsentLanguage } from "#lib/contract/consent.ts";

// How people end a sentence politely, and where it ends.
const please =
  "(?: (?:please|pls|plz|thanks|thank you|now|asap|immediately|at once|already|ok|again|anymore|any more|any longer|ever))*";
const end = "(?= \\.|$)";
const begin = "(?<=^|\\. )";

const texts =
  "(?:texts?|text messages?|txts?|messages?|msgs?|sms|spam|promos?|promotions?|ads?|marketing|junk)";
const these = "(?:(?:me|us|these|those|this|your|the|any|all|more|so many|further|future|of|from) )*";
const list =
  "(?:(?:mailing|text|texting|sms|marketing|contacts?|distribution|subscribers?|call|calling|phone|promo) )?lists?";
const notMail =
  "(?! (?:from|to) (?:\\w+ ){0,2}(?:e ?mails?|newsletters?|app|channel|website|plan|membership|course))";

const no = "(?:(?:meg|oss|flere|disse|slike|så mange|sa mange|alle|mer|noen|til) )*";
const noTexts = "(?:meldinger|meldingene|sms|smser|smsene|sms er|tekstmeldinger|spam|reklame|tilbud)";
const svTexts = "(?:sms|meddelanden|meddelande|reklam|spam|utskick)";
const daTexts = "(?:beskeder|beskederne|sms|smser|sms er|reklamer|reklame|spam)";
const deTexts = "(?:sms|nachrichten|textnachrichten|werbung|werbe sms)";
const frTexts = "(?:sms|messages?|textos?|pubs?|publicites?|promos?)";
const esTexts = "(?:mensajes?|sms|textos?|publicidad|promociones|spam)";
const nlTexts = "(?:berichten|berichtjes|sms|sms jes|smsjes|sms en|reclame|spam)";
const ptTexts = "(?:mensagens|mensagem|sms|publicidade|propaganda|spam)";
const itTexts = "(?:messaggi|messaggio|sms|pubblicita|spam)";
const plTexts = "(?:sms|smsy|smsow|sms ow|wiadomosci|reklam|spamu)";

/**
 * How a wish to opt out is worded where no consent word stands alone: over texts without case, accents, apostrophes and
 * punctuation (a sentence ends with " ."). Each phrase names what shall stop, so that "stop by" and "the bus stop" are
 * none of them. Words in between are listed, not left open.
 */
export const wishPhrases: Record<ConsentLanguage, readonly string[]> = {
  en: [
    `(?:stop|quit) (?:texting|txting|messaging|contacting|spamming|bothering|harassing|smsing) (?:me|us|this number|this phone|my phone|my number)`,
    `(?:stop|quit) (?:texting|txting|messaging|spamming)${please}${end}`,
    `(?:stop|quit) sending ${these}${texts}`,
    `(?:stop|quit) sending (?:me|us) (?:this|these|those|stuff|this stuff|anything)${please}${end}`,
    `stop ${these}${texts}${please}${end}`,
    `${begin}(?:please|pls|plz|can you|could you|just) stop(?: it| this)?${please}${end}`,
    `^stop(?: it| this)?(?: (?:please|pls|plz|now|thanks|thank you))+$`,
    `(?:remove|take|delete|drop|get) (?:me|us|my (?:phone )?number|this number|my name|my details) (?:off of|off|from|out of) ${these}(?:${list}|database|${texts})`,
    `^(?:please )?(?:remove|take off|delete) (?:me|my number)${please}$`,
    `(?:unsubscribe|opt out) (?:me|us|my number|this number)`,
    `opt (?:me|us|my number) out`,
    `(?:want|like|wish|need|how do i|how can i|how to|let me)(?: to)? (?:unsubscribe|opt out)${notMail}`,
    `(?:unsubscribe|opt out|opting out) (?:of|from) ${these}${texts}`,
    `${begin}(?:please|pls) (?:unsubscribe|opt out)${please}${end}`,
    `^(?:unsubscribe|opt out) (?:please|pls|now|thanks|thank you)$`,
    `(?:do not|dont|never|no longer) (?:ever )?(?:text|txt|message|msg|sms|contact|write) (?:to )?(?:me|us|this number|my number)${please}${end}`,
    `(?:do not|dont|no longer) (?:want|wish|wanna|like)(?: to)? (?:(?:receive|recieve|get|have|see|getting|receiving|be getting) )?${these}${texts}`,
    `${begin}(?:please )?no more ${these}${texts}(?: from you)?${please}${end}`,
    `lose (?:my|this) number`,
    `leave me alone`,
  ],
  nb: [
    `(?:slutt|stopp|stans)(?: med)? a (?:kontakte|plage|spamme|tekste|smse|skrive til|mase pa) (?:meg|oss)`,
    `(?:slutt|stopp|stans)(?: med)? a sende ${no}${noTexts}`,
    `(?:stopp|slutt med) (?:de |disse |alle |deres |med )*${noTexts}`,
    `(?:fjern|slett|ta|stryk) (?:meg|oss|nummeret mitt|mitt nummer|navnet mitt)(?: bort| vekk| ut)? (?:fra|av) (?:(?:den|denne|deres|sms|alle) )*(?:lista|listen|liste|lister|listene|smslista|smslisten|registeret|databasen|${noTexts})(?: deres)?`,
    `meld meg av(?: (?:takk|na|listen|lista|denne|tjenesten|${noTexts}|vær så snill))*${end}`,
    `(?:ikke|aldri) (?:kontakt|sms|tekst|skriv til|send til) (?:meg|oss)(?: (?:igjen|mer|lenger|flere ganger|takk))*${end}`,
    `(?:ikke|aldri) send ${no}${noTexts}(?: (?:igjen|mer|lenger|takk|til meg|fra dere))*${end}`,
    `(?:vil|ønsker|onsker) ikke (?:lenger )?(?:a )?(?:ha|fa|motta|lenger ha|lenger fa) ${no}${noTexts}`,
    `(?:vil|ønsker|onsker) a (?:melde meg av|avmeldes|bli avmeldt)${end}`,
    `${begin}(?:takk )?(?:ingen|ikke) flere ${noTexts}(?: takk| fra dere)*${end}`,
    `la meg (?:være|vaere) i fred`,
  ],
  sv: [
    `sluta(?: att)? (?:smsa|sms a|kontakta|spamma|messa|skriva till) (?:mig|oss)`,
    `sluta(?: att)? skicka (?:(?:mig|oss|till|fler|flera|dessa|alla|sa manga|en massa) )*${svTexts}`,
    `ta bort (?:mig|oss|mitt nummer|mitt namn) (?:fran|ur) (?:(?:er|din|den har|denna|alla) )*(?:sms ?lista|lista|listan|listor|register|registret|utskick|${svTexts})`,
    `(?:avregistrera|avprenumerera|avanmal) mig(?: (?:tack|nu))*${end}`,
    `(?:smsa|kontakta) (?:mig inte|inte mig|ej mig|mig ej|aldrig mig|mig aldrig)(?: (?:mer|igen|langre|nagot mer|tack))*${end}`,
    `skicka (?:inte|ej|inga) (?:(?:mig|till|fler|flera|mer|nagra) )*${svTexts}(?: (?:mer|igen|tack|till mig))*${end}`,
    `vill (?:inte|ej) (?:langre )?(?:ha|fa) (?:(?:fler|flera|nagra|era|dessa|mer) )*${svTexts}`,
    `${begin}inga fler ${svTexts}(?: tack)?${end}`,
    `lamna mig i ?fred`,
  ],
  da: [
    `stop med at (?:smse|kontakte|spamme|skrive til) (?:mig|os)`,
    `stop med at sende (?:(?:mig|os|flere|disse|alle|til) )*${daTexts}`,
    `(?:fjern|slet|tag) (?:mig|os|mit nummer) (?:fra|af) (?:(?:jeres|den|denne|alle|sms) )*(?:sms ?liste|liste|listen|lister|databasen|${daTexts})`,
    `(?:vil|ønsker) (?:gerne )?(?:at )?(?:afmeldes|framelde mig|afmelde mig)${end}`,
    `(?:kontakt|sms) (?:mig )?(?:ikke|aldrig)(?: mig)?(?: (?:igen|mere|længere|tak))*${end}`,
    `send (?:mig )?(?:ikke|aldrig) (?:(?:mig|flere|mere) )*${daTexts}(?: (?:tak|igen))*${end}`,
    `(?:vil|ønsker) ikke (?:længere )?(?:at )?(?:have|modtage|fa) (?:(?:flere|jeres|disse) )*${daTexts}`,
    `${begin}ingen flere ${daTexts}(?: tak)?${end}`,
    `lad mig være i fred`,
  ],
  de: [
    `(?:hort|hor|horen sie)(?: bitte)? auf (?:(?:mir|uns|mich|bitte|${deTexts}) )*zu (?:schreiben|schicken|senden|texten|nerven|belastigen|kontaktieren)`,
    `${begin}(?:bitte )?keine (?:weiteren )?${deTexts}(?: (?:mehr|schicken|senden|bitte|an mich|danke))*${end}`,
    `(?:schreiben sie|schreibt|schreib|kontaktieren sie|kontaktiert|kontaktiere) (?:mir|mich|uns) (?:bitte )?(?:nicht mehr|nie wieder|nie mehr)`,
    `(?:schicken sie|schickt|schick|senden sie|sendet) (?:mir|uns) (?:bitte )?keine (?:weiteren )?${deTexts}`,
    `(?:nehmen sie|nehmt|nimm|loschen sie|loscht|entfernen sie|entfernt|streichen sie|streicht) (?:mich|uns|meine nummer)(?: bitte)? (?:aus|von) (?:ihrer|ihrem|eurer|eurem|der|dem|dieser) (?:liste|sms liste|verteiler|mailingliste|kontaktliste|datenbank)`,
    `(?:melden sie|meldet) mich (?:bitte )?ab${end}`,
    `(?:mochte|will|wunsche) (?:(?:bitte|ab sofort|auch) )*keine (?:(?:weiteren|ihrer|eurer) )*${deTexts}(?: (?:mehr|bekommen|erhalten|von ihnen|von euch))+`,
    `(?:mochte|will) mich (?:bitte )?abmelden${end}`,
    `(?:lassen sie|lasst|lass) mich (?:bitte )?in ruhe`,
  ],
  fr: [
    `(?:arretez|arrete|cessez)(?: svp)? de (?:m|me |nous )(?:ecrire|contacter|texter|deranger|spammer|harceler)`,
    `(?:arretez|arrete|cessez)(?: svp)? (?:de |d)(?:m|me |nous )?envoyer (?:(?:des|vos|ces|tous|tes|les|de|ce) )*${frTexts}`,
    `arretez (?:les|vos|ces|avec vos) ${frTexts}`,
    `(?:retirez|retire|enlevez|enleve|supprimez|supprime|effacez|otez) (?:moi|mon numero) (?:de|des) (?:(?:votre|vos|la|cette|ta) )?(?:liste|listes|base|fichier|diffusion)(?! d ?attente)`,
    `(?:desabonnez|desinscrivez|desabonne|desinscris) moi`,
    `(?:veux|souhaite|voudrais|aimerais) me (?:desabonner|desinscrire)(?! (?:de la newsletter|des mails))`,
    `ne (?:me |m)(?:contactez|contacte|ecrivez|ecris|textez) plus`,
    `ne (?:m|me )(?:envoyez|envoie) plus (?:(?:de|vos|ces|aucun) )*${frTexts}`,
    `(?:veux|souhaite|desire) (?:plus|pas) (?:recevoir )?(?:(?:de|vos|ces|aucun) )*${frTexts}`,
    `${begin}plus de ${frTexts}(?: (?:svp|merci|sil vous plait))*${end}`,
    `(?:laissez|laisse) moi tranquille`,
  ],
  es: [
    `(?:deje|dejen|deja|dejad|pare|paren|para) de (?:escribirme|contactarme|molestarme|acosarme)`,
    `(?:deje|dejen|deja|dejad|pare|paren|para) de (?:enviarme|mandarme|enviar|mandar) (?:(?:mas|sus|estos|tantos|los) )*${esTexts}`,
    `no me (?:escriba|escriban|contacte|contacten|moleste|molesten) (?:nunca )?mas`,
    `no me (?:envie|envien|mande|manden) (?:nunca )?(?:mas|sus|estos)(?: (?:${esTexts}|nada))?${end}`,
    `(?:quiteme|quitenme|quitame|saqueme|saquenme|sacame|elimineme|eliminenme|eliminame|borreme|borrenme|borrame) de (?:(?:su|la|esta|tu|sus|vuestra) )?(?:listas?|base de datos)(?! de espera)`,
    `no (?:quiero|deseo) (?:recibir )?(?:(?:mas|sus|estos|ningun) )*${esTexts}`,
    `(?:denme|deme|dame|darme|quiero la) (?:de )?baja(?: (?:de (?:los|sus|estos) )?(?:${esTexts}|por favor|gracias))*${end}`,
    `^(?:ya )?(?:no mas|no mas ${esTexts})(?: (?:por favor|gracias))*$`,
    `(?:dejenme|dejeme|dejame|dejadme) en paz`,
  ],
  nl: [
    `(?:stop|houd op|hou op) met (?:(?:mij|me|ons) )?(?:te )?(?:smsen|sms en|appen|contacteren|lastigvallen|lastig te vallen)`,
    `(?:stop|houd op|hou op) met (?:(?:het|mij|me|deze|al die) )*(?:sturen van (?:(?:deze|die) )?${nlTexts}|${nlTexts} (?:te )?sturen)`,
    `(?:haal|verwijder|schrap) (?:mij|me|ons|mijn nummer) (?:van|uit) (?:(?:jullie|de|uw|deze|je) )*(?:lijst|sms lijst|mailinglijst|bestand|database)`,
    `(?:meld|schrijf) (?:mij|me) (?:af|uit)(?: (?:aub|graag|voor (?:deze )?${nlTexts}))*${end}`,
    `stuur (?:(?:mij|me|ons) )?(?:geen|nooit) (?:(?:meer|deze) )?${nlTexts}`,
    `(?:wil|wens) geen (?:(?:meer|van die) )?${nlTexts}(?: (?:meer|ontvangen|krijgen|van jullie))*${end}`,
    `${begin}geen ${nlTexts} meer(?: aub| graag)?${end}`,
    `laat (?:me|mij) met rust`,
  ],
  pt: [
    `(?:pare|parem|para|deixe|deixem) de me (?:escrever|contactar|contatar|incomodar)`,
    `(?:pare|parem|para|deixe|deixem) de (?:me )?(?:enviar|mandar)(?: me)? (?:(?:mais|estas|essas|tantas|as|suas) )*${ptTexts}`,
    `(?:remova|remove|removam|retire|retirem|tire|tirem|exclua|excluam) (?:me|o meu numero|meu numero) (?:da|desta|dessa|das) (?:(?:sua|vossa|tua) )?(?:listas?|base)(?! de espera)`,
    `me (?:tire|tira|remova|remove|retire|exclua) (?:da|desta|dessa) (?:sua )?lista(?! de espera)`,
    `nao (?:me )?(?:envie|enviem|mande|mandem)(?: me)? mais (?:${ptTexts}|nada)`,
    `nao me (?:contacte|contactem|contate|contatem|escreva|escrevam) mais`,
    `nao quero (?:mais )?(?:receber )?(?:(?:mais|estas|essas|suas) )*${ptTexts}`,
    `(?:deixem me|me deixem|me deixe|deixe me) em paz`,
  ],
  it: [
    `(?:smettete|smetta|smetti|smettetela|smettila) di (?:scrivermi|contattarmi|disturbarmi)`,
    `(?:smettete|smetta|smetti|smettetela|smettila) di (?:mandarmi|inviarmi|mandare|inviare) (?:(?:questi|i|altri|tutti) )*${itTexts}`,
    `${begin}basta (?:(?:con|i|questi|gli) )*${itTexts}`,
    `(?:toglietemi|toglimi|cancellatemi|cancellami|rimuovetemi|levatemi|mi tolga|mi cancelli) dall[ae] (?:(?:vostra|sua|tua|vostre) )?(?:list[ae]|mailing list|rubrica)(?! d ?attesa)`,
    `non (?:scrivetemi|contattatemi|mi scriva|mi scrivete|mi contatti|mi contattate) (?:mai )?piu`,
    `non (?:mandatemi|inviatemi|mi mandi|mi mandate|mi invii) (?:mai )?(?:piu|altri) ${itTexts}`,
    `non voglio (?:piu )?(?:ricevere )?(?:(?:piu|altri|questi|i vostri) )*${itTexts}`,
    `lasciatemi in pace`,
  ],
  pl: [
    `(?:przestan|przestancie|prosze przestac) (?:(?:do mnie|mi) )?(?:pisac|smsowac|wys[yl]?[łl]ac (?:(?:mi|te) )*${plTexts})`,
    `(?:usun|usuncie|prosze usunac|wykreslcie|wypiszcie|prosze wypisac) (?:mnie|moj numer) z (?:(?:tej|waszej|panstwa) )?(?:listy|bazy)(?! oczekuj)`,
    `nie (?:pisz|piszcie) (?:do mnie )?(?:wiecej|juz)`,
    `nie (?:wysy[łl]aj|wysy[łl]ajcie) (?:mi )?(?:wiecej|juz)(?: ${plTexts})?${end}`,
    `nie chce (?:(?:wiecej|juz|otrzymywac|dostawac|tych|waszych) )*${plTexts}`,
    `dajcie mi spokoj`,
  ],
};

/** What may stand before such words and turns them into something else, at the end of what is before. */
export const otherMeanings: readonly string[] = [
  // "Please don't stop texting me", "did you lose my number?"
  "(?:do not|dont|didnt|did not|doesnt|wont|never|not|cannot|cant|did|have|had|they|he|she|we)(?: you| u| they| we| i| he| she)?(?: want you to| ever| just| to)?",
  // "If you stop texting me", "hvorfor slutter dere …".
  "(?:why|if|when|unless|until|before|hvorfor|hvis|varfor|om|warum|wenn|nar|når|waarom|si|pourquoi|por que|porque|perche|dlaczego)(?: [^ ]+){0,2}",
  "(?:ikke|inte|aldri|aldrig|nicht|niet|non|nao|no|nie)",
];

/** Each phrase holds one of its language's words here: a text with none of them is not read any closer. */
export const wishKeys: Record<ConsentLanguage, string> = {
  en: "stop quit list lists database off remove take delete drop unsubscribe opt opting dont not never longer no lose alone",
  nb: "slutt stopp stans fjern slett stryk lista listen liste meld melde avmeldes avmeldt ikke aldri ingen fred",
  sv: "sluta bort avregistrera avprenumerera avanmal inte ej aldrig inga fred ifred",
  da: "stop fjern slet tag afmeldes framelde afmelde ikke aldrig ingen fred",
  de: "auf keine nicht nie nehmen nehmt nimm loschen loscht entfernen entfernt streichen streicht ab abmelden ruhe",
  fr: "arretez arrete cessez retirez retire enlevez enleve supprimez supprime effacez otez desabonnez desinscrivez desabonne desinscris desabonner desinscrire plus pas tranquille",
  es: "deje dejen deja dejad pare paren para no lista listas base baja mas paz",
  nl: "stop houd hou haal verwijder schrap meld schrijf geen nooit rust",
  pt: "pare parem para deixe deixem lista listas base nao paz",
  it: "smettete smetta smetti smettetela smettila basta lista liste list rubrica non pace",
  pl: "przestan przestancie prosze usun usuncie wykreslcie wypiszcie nie spokoj",
};
