/** The one time zone of the country whose calling code a phone number has; null where a country has several, or we don't know. */
export function zoneOfNumber(address: string): string | null {
  if (!address.startsWith("+")) return null;
  const digits = address.slice(1);
  for (const length of [3, 2]) {
    const zone = zones[digits.slice(0, length)];
    if (zone !== undefined) return zone;
  }
  return null;
}

/** The city a zone is named after, as its country's people would know it. */
export function placeOf(zone: string): string {
  return zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;
}

// Countries with one zone only. +1, +7, +34, +351, +52, +55, +56, +61, +62 and +64 have several.
const zones: Record<string, string> = {
  "27": "Africa/Johannesburg",
  "30": "Europe/Athens",
  "31": "Europe/Amsterdam",
  "32": "Europe/Brussels",
  "33": "Europe/Paris",
  "36": "Europe/Budapest",
  "39": "Europe/Rome",
  "40": "Europe/Bucharest",
  "41": "Europe/Zurich",
  "43": "Europe/Vienna",
  "44": "Europe/London",
  "45": "Europe/Copenhagen",
  "46": "Europe/Stockholm",
  "47": "Europe/Oslo",
  "48": "Europe/Warsaw",
  "49": "Europe/Berlin",
  "60": "Asia/Kuala_Lumpur",
  "63": "Asia/Manila",
  "65": "Asia/Singapore",
  "66": "Asia/Bangkok",
  "81": "Asia/Tokyo",
  "82": "Asia/Seoul",
  "84": "Asia/Ho_Chi_Minh",
  "90": "Europe/Istanbul",
  "91": "Asia/Kolkata",
  "92": "Asia/Karachi",
  "94": "Asia/Colombo",
  "212": "Africa/Casablanca",
  "234": "Africa/Lagos",
  "254": "Africa/Nairobi",
  "298": "Atlantic/Faroe",
  "352": "Europe/Luxembourg",
  "353": "Europe/Dublin",
  "354": "Atlantic/Reykjavik",
  "356": "Europe/Malta",
  "358": "Europe/Helsinki",
  "359": "Europe/Sofia",
  "370": "Europe/Vilnius",
  "371": "Europe/Riga",
  "372": "Europe/Tallinn",
  "381": "Europe/Belgrade",
  "385": "Europe/Zagreb",
  "386": "Europe/Ljubljana",
  "420": "Europe/Prague",
  "421": "Europe/Bratislava",
  "852": "Asia/Hong_Kong",
  "880": "Asia/Dhaka",
  "886": "Asia/Taipei",
  "966": "Asia/Riyadh",
  "971": "Asia/Dubai",
  "972": "Asia/Jerusalem",
};
