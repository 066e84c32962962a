import { expect, test } from "vitest";
import { wishAboutData } from "./wish-about-data.ts";

test.each([
  "delete my data",
  "Please DELETE all my data!",
  "I want you to erase my personal information",
  "GDPR: remove everything you have about me",
  "Slett mine data",
  "Kan dere slette personopplysningene mine?",
  "Radera mina uppgifter tack",
  "Slet mine oplysninger",
  "Bitte löschen Sie meine Daten",
  "Supprimez mes données",
  "Borre mis datos",
  "Verwijder mijn gegevens",
  "Apague os meus dados",
  "Cancellate i miei dati",
  "Usuńcie moje dane",
])("%s: to be erased", (text) => {
  expect(wishAboutData(text)).toBe("erasure");
});

test.each([
  "What data do you have about me?",
  "Send me a copy of my personal data you hold",
  "Hvilke opplysninger har dere om meg?",
  "Welche Daten haben Sie über mich?",
  "Quelles données avez-vous sur moi ?",
])("%s: to see it", (text) => {
  expect(wishAboutData(text)).toBe("access");
});

test.each([
  "Where is my order?",
  "Can you delete my order?",
  "Please send me information about sofas",
  "I have no data on my phone",
  "What is the delivery date?",
  "Can you send me more info",
  "STOP",
  `delete my data ${"x".repeat(1_000)}`,
])("%s: neither", (text) => {
  expect(wishAboutData(text)).toBeNull();
});
