/** Columns of a lane and of what stands above them. */
export const laneColumns =
  "grid grid-cols-[186px_118px_56px_64px_minmax(0,1fr)] items-center gap-x-3 px-4 max-xl:grid-cols-[150px_96px_52px_60px_minmax(0,1fr)] max-xl:gap-x-2.5 max-xl:px-3 max-md:grid-cols-[minmax(0,1fr)_96px_44px_56px]";
