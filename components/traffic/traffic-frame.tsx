"use client";
import { MoreWords } from "#lib/i18n/more-words.tsx";
import { numbers } from "#lib/i18n/en/numbers.ts";
import { settings } from "#lib/i18n/en/settings.ts";
import { traffic } from "#lib/i18n/en/traffic.ts";
import { TrafficScreen } from "./traffic-screen.tsx";

// Pausing and rates are those of the numbers' own screens; dialogs are those of the settings.
const words = { traffic, numbers, settings };

/** The traffic with its words. */
export function TrafficFrame() {
  return (
    <MoreWords words={words}>
      <TrafficScreen />
    </MoreWords>
  );
}
