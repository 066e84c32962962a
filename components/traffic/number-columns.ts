/** The grid of a number's row: on a phone two columns, the name and the button above, figures below. */
export const rowClass =
  "grid grid-cols-[190px_56px_78px_minmax(0,1fr)_150px_116px] items-center gap-x-3.5 border-b border-border pr-4 pl-5 max-xl:grid-cols-[164px_48px_66px_minmax(0,1fr)_120px_108px] max-xl:gap-x-2.5 max-md:grid-cols-[1fr_1fr_auto] max-md:gap-y-1 max-md:px-4";
