type State = {
  /** Every zone the state lies in: an area code says no more than the state. */
  zones: readonly string[];
  codes: string;
};

const EASTERN = "America/New_York";
const CENTRAL = "America/Chicago";
const MOUNTAIN = "America/Denver";
const PACIFIC = "America/Los_Angeles";

/** The area codes of the states (NANPA), with the zones in which their phones can be. */
const states: Readonly<Record<string, State>> = {
  AL: { zones: [CENTRAL], codes: "205 251 256 334 659 938" },
  AK: { zones: ["America/Anchorage", "America/Adak"], codes: "907" },
  AZ: { zones: ["America/Phoenix"], codes: "480 520 602 623 928" },
  AR: { zones: [CENTRAL], codes: "327 479 501 870" },
  CA: {
    zones: [PACIFIC],
    codes:
      "209 213 279 310 323 341 350 357 369 408 415 424 442 510 530 559 562 619 626 628 650 657 661 669 707 714 747 760 805 818 820 831 837 840 858 909 916 925 949 951",
  },
  CO: { zones: [MOUNTAIN], codes: "303 719 720 970 983" },
  CT: { zones: [EASTERN], codes: "203 475 860 959" },
  DC: { zones: [EASTERN], codes: "202 771" },
  DE: { zones: [EASTERN], codes: "302" },
  FL: {
    zones: [EASTERN],
    codes: "239 305 321 324 352 386 407 448 561 645 656 689 727 728 754 772 786 813 850 863 904 941 954",
  },
  GA: { zones: [EASTERN], codes: "229 404 470 478 678 706 762 770 912 943" },
  HI: { zones: ["Pacific/Honolulu"], codes: "808" },
  ID: { zones: ["America/Boise", PACIFIC], codes: "208 986" },
  IL: {
    zones: [CENTRAL],
    codes: "217 224 309 312 331 447 464 618 630 708 730 773 779 815 847 861 872",
  },
  IN: { zones: [EASTERN], codes: "219 260 317 463 574 765 812 930" },
  IA: { zones: [CENTRAL], codes: "319 515 563 641 712" },
  KS: { zones: [CENTRAL], codes: "316 620 785 913" },
  KY: { zones: [EASTERN], codes: "270 364 502 606 859" },
  LA: { zones: [CENTRAL], codes: "225 318 337 457 504 985" },
  ME: { zones: [EASTERN], codes: "207" },
  MD: { zones: [EASTERN], codes: "227 240 301 410 443 667" },
  MA: { zones: [EASTERN], codes: "339 351 413 508 617 774 781 857 978" },
  MI: { zones: [EASTERN], codes: "231 248 269 313 517 586 616 679 734 810 906 947 989" },
  MN: { zones: [CENTRAL], codes: "218 320 507 612 651 763 924 952" },
  MS: { zones: [CENTRAL], codes: "228 471 601 662 769" },
  MO: { zones: [CENTRAL], codes: "235 314 417 557 573 636 660 816 975" },
  MT: { zones: [MOUNTAIN], codes: "406" },
  NE: { zones: [CENTRAL], codes: "308 402 531" },
  NV: { zones: [PACIFIC], codes: "702 725 775" },
  NH: { zones: [EASTERN], codes: "603" },
  NJ: { zones: [EASTERN], codes: "201 551 609 640 732 848 856 862 908 973" },
  NM: { zones: [MOUNTAIN], codes: "505 575" },
  NY: {
    zones: [EASTERN],
    codes: "212 315 329 332 347 363 465 516 518 585 607 624 631 646 680 716 718 838 845 914 917 929 934",
  },
  NC: { zones: [EASTERN], codes: "252 336 472 704 743 828 910 919 980 984" },
  ND: { zones: [CENTRAL, MOUNTAIN], codes: "701" },
  OH: { zones: [EASTERN], codes: "216 220 234 283 326 330 380 419 436 440 513 567 614 740 937" },
  OK: { zones: [CENTRAL], codes: "405 539 572 580 918" },
  OR: { zones: [PACIFIC], codes: "458 503 541 971" },
  PA: { zones: [EASTERN], codes: "215 223 267 272 412 445 484 570 582 610 717 724 814 835 878" },
  RI: { zones: [EASTERN], codes: "401" },
  SC: { zones: [EASTERN], codes: "803 821 839 843 854 864" },
  SD: { zones: [CENTRAL, MOUNTAIN], codes: "605" },
  TN: { zones: [CENTRAL], codes: "423 615 629 731 865 901 931" },
  TX: {
    zones: [CENTRAL],
    codes:
      "210 214 254 281 325 346 361 409 430 432 469 512 682 713 726 737 806 817 830 832 903 915 936 940 945 956 972 979",
  },
  UT: { zones: [MOUNTAIN], codes: "385 435 801" },
  VT: { zones: [EASTERN], codes: "802" },
  VA: { zones: [EASTERN], codes: "276 434 540 571 686 703 757 804 826 948" },
  WA: { zones: [PACIFIC], codes: "206 253 360 425 509 564" },
  WV: { zones: [EASTERN], codes: "304 681" },
  WI: { zones: [CENTRAL], codes: "262 274 353 414 534 608 715 920" },
  WY: { zones: [MOUNTAIN], codes: "307" },
};

/** Area codes of which the zones are others than their state's. */
const otherZones: Readonly<Record<string, readonly string[]>> = {
  219: [CENTRAL, EASTERN],
  270: [CENTRAL, EASTERN],
  308: [CENTRAL, MOUNTAIN],
  364: [CENTRAL, EASTERN],
  423: [EASTERN],
  432: [CENTRAL, MOUNTAIN],
  448: [EASTERN, CENTRAL],
  458: [PACIFIC, MOUNTAIN],
  541: [PACIFIC, MOUNTAIN],
  574: [EASTERN, CENTRAL],
  620: [CENTRAL, MOUNTAIN],
  775: [PACIFIC, MOUNTAIN],
  785: [CENTRAL, MOUNTAIN],
  812: [EASTERN, CENTRAL],
  850: [EASTERN, CENTRAL],
  865: [EASTERN],
  906: [EASTERN, CENTRAL],
  915: [MOUNTAIN, CENTRAL],
  928: ["America/Phoenix", MOUNTAIN],
  930: [EASTERN, CENTRAL],
  931: [CENTRAL, EASTERN],
};

export type StateZones = { state: string; zones: readonly string[] };

const byCode = new Map(
  Object.entries(states).flatMap(([state, { zones, codes }]) =>
    codes.split(" ").map((code): [string, StateZones] => [code, { state, zones: otherZones[code] ?? zones }]),
  ),
);

/** The state of an area code with every zone its phones can be in; null: none of the United States. */
export function stateOfAreaCode(code: string): StateZones | null {
  return byCode.get(code) ?? null;
}

/** All states, for a number of which nothing is known but its country. */
export function allStates(): StateZones[] {
  return Object.entries(states).map(([state, { zones }]) => ({ state, zones }));
}
