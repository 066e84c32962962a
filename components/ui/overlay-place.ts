/** Where menus and hints are put: in the page's main part, so that all that is on screen lies within a landmark. */
export function overlayPlace(): HTMLElement | null {
  return typeof document === "undefined" ? null : document.querySelector("main");
}
