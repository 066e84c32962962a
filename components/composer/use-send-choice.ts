import { useState } from "react";

export type SendChoice = "send" | "close";

const storageKey = "twoway.send-choice";

/** How this person sends on this device: what was chosen last is what the button does. A time is never remembered. */
export function useSendChoice(): [SendChoice, (choice: SendChoice) => void] {
  const [choice, setChoice] = useState<SendChoice>(readChoice);
  const choose = (next: SendChoice) => {
    setChoice(next);
    try {
      localStorage.setItem(storageKey, next);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  };
  return [choice, choose];
}

function readChoice(): SendChoice {
  try {
    return localStorage.getItem(storageKey) === "close" ? "close" : "send";
  } catch {
    return "send";
  }
}
