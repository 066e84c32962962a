import { encode } from "fast-png";
import encodeQR from "qr";

// Print takes scratches and a logo's shadow: a quarter of the code may be lost. Four modules of white around it are asked
// for by ISO/IEC 18004.
const how = { ecc: "quartile", border: 4 } as const;
/** Pixels a module: a code of 41 modules prints sharp at 8 cm. */
const PIXELS = 24;

/** A QR code as SVG, of any size. */
export function drawQrSvg(text: string): string {
  return encodeQR(text, "svg", { ...how, optimize: true });
}

/** A QR code as PNG, black on white, one bit a pixel. */
export function drawQrPng(text: string): Uint8Array<ArrayBuffer> {
  const modules = encodeQR(text, "raw", how);
  const width = modules.length * PIXELS;
  const data = new Uint8Array(width * width).fill(255);
  for (let y = 0; y < width; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (modules[Math.floor(y / PIXELS)]?.[Math.floor(x / PIXELS)]) data[y * width + x] = 0;
    }
  }
  return new Uint8Array(encode({ width, height: width, data, channels: 1, depth: 8 }));
}
