/** The longest text that the API takes, in UTF-16 units. */
export const lengthLimit = 10_000;
