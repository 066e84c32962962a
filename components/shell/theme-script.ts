/** The page's theme, set before the first paint and before any bundle: the stored choice, else what the system prefers, also when that changes. */
export const themeScript = `(()=>{const m=matchMedia("(prefers-color-scheme: dark)");
const paint=()=>{let c=null;try{c=localStorage.getItem("twoway.theme")}catch{}
document.documentElement.dataset.theme=c==="dark"||(c!=="light"&&m.matches)?"dark":"light"};
paint();m.addEventListener("change",paint)})()`;
