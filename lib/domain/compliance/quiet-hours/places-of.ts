import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { allStates, stateOfAreaCode } from "./us-area-codes.ts";

/** Where a phone may be: a place of the rules, and a zone of it. */
export type Place = { place: string; zone: string };

const known = new Map<string, readonly Place[]>();

/**
 * Every place and zone in which a phone can be. A number says its country, an American one its state, and neither says
 * the zone where there are several: whoever asks must heed them all. `zone`: known of this person, instead.
 */
export function placesOf(phone: string, zone?: string): readonly Place[] {
  const region = regionOf(phone);
  const key = `${region} ${zone ?? ""}`;
  const found = known.get(key) ?? listPlaces(region, zone);
  known.set(key, found);
  return found;
}

function regionOf(phone: string): string {
  const code = /^\+1(\d{3})\d{7}$/.exec(phone)?.[1];
  if (code === undefined) return parsePhoneNumberFromString(phone)?.country ?? "";
  if (stateOfAreaCode(code)) return `+1${code}`;
  const country = parsePhoneNumberFromString(phone)?.country ?? "US";
  return country;
}

function listPlaces(region: string, zone: string | undefined): Place[] {
  const places = region.startsWith("+1") ? statePlaces(region.slice(2)) : countryPlaces(region);
  return zone === undefined || !isZone(zone)
    ? places
    : dropDoubles(places.map(({ place }) => ({ place, zone })));
}

function statePlaces(code: string): Place[] {
  const found = stateOfAreaCode(code);
  return (found?.zones ?? []).map((zone) => ({ place: `US-${found?.state ?? ""}`, zone }));
}

function countryPlaces(country: string): Place[] {
  if (country === "US")
    return allStates().flatMap(({ state, zones }) => zones.map((zone) => ({ place: `US-${state}`, zone })));
  const zones = country === "" ? [] : zonesOf(country);
  // Nowhere known, as a satellite phone: the organisation's provider knows no more.
  return (zones.length > 0 ? zones : ["UTC"]).map((zone) => ({ place: country || "*", zone }));
}

// ECMA-402 has it; the compiler does not know it yet.
type LocaleWithZones = Intl.Locale & { getTimeZones: () => string[] | undefined };

function zonesOf(country: string): string[] {
  return (new Intl.Locale(`und-${country}`) as LocaleWithZones).getTimeZones() ?? [];
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function dropDoubles(places: Place[]): Place[] {
  return places.filter((one, index) => places.findIndex(({ place }) => place === one.place) === index);
}
