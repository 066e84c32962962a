import type { DeliveryReason } from "#lib/contract/delivery-reason.ts";

/** Error codes of GSM networks themselves (MAP, 3GPP TS 29.002), which several providers hand on unchanged. */
export const mapErrors = new Map<number, DeliveryReason>([
  [1, "not-in-use"],
  [2, "unreachable"],
  [3, "unreachable"],
  [5, "not-in-use"],
  [6, "unreachable"],
  [7, "recipient-barred"],
  [8, "unreachable"],
  [9, "recipient-barred"],
  [10, "recipient-barred"],
  [11, "recipient-barred"],
  [12, "recipient-barred"],
  [13, "recipient-barred-for-now"],
  [15, "blocked"],
  [21, "recipient-barred"],
  [27, "unreachable"],
  [31, "unreachable"],
  [32, "not-delivered"],
  [33, "memory-full"],
  [34, "operator-error"],
  [35, "operator-error"],
  [36, "operator-error"],
]);
