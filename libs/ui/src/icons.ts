/** Drawings on a 24 px grid, stroke only: what stands inside `<svg class="ico" viewBox="0 0 24 24">`. */
export const icons = {
  access:
    '<circle cx="12" cy="12" r="9"/><circle cx="12" cy="7" r=".9"/><path d="M7 10c3 .9 7 .9 10 0M12 10.5v3.5m0 0-2.5 4.5M12 14l2.5 4.5"/>',
  apply: '<path d="M18.5 12v8.5H5V3.5h8"/><path d="m11 13.5.7-3.2 7.3-7.3 2.5 2.5-7.3 7.3zM8.5 17h6"/>',
  baby: '<circle cx="12" cy="12.5" r="7.5"/><path d="M12 5c1.8 0 2.5-1.5 1-2.3M9.3 12v.2M14.7 12v.2M9.3 15.5c1.5 1.5 3.9 1.5 5.4 0"/>',
  bolt: '<path d="M13 3 5.5 13.5H11L10 21l8-11h-5.5z"/>',
  box: '<path d="M3.5 11 7 4.5h10l3.5 6.5v9h-17z"/><path d="M3.5 12.5H8.5l1.5 2.5h4l1.5-2.5h5"/>',
  build: '<path d="M5 20.5V4h9v16.5M14 9.5h5v11M3 20.5h18"/><path d="M8 8h3M8 11.5h3M8 15h3M16.5 13v.1M16.5 16.5v.1"/>',
  cal: '<rect x="3.5" y="5" width="17" height="15.5" rx="1"/><path d="M3.5 10h17M8 3v4M16 3v4"/>',
  car: '<path d="M4 16.5v-4l2-5.5h12l2 5.5v4z"/><path d="M4 12.5h16M7 14.7v.1M17 14.7v.1M6 16.5v2M18 16.5v2"/>',
  case: '<rect x="3" y="7.5" width="18" height="12" rx="1"/><path d="M9 7.5V4.5h6v3M3 12.5c5.5 2.5 12.5 2.5 18 0M12 13v2"/>',
  chart: '<path d="M4 4v16h16.5"/><path d="M8 16.5v-4M12.5 16.5V8M17 16.5v-6"/>',
  chat: '<path d="M4 4.5h16v11.5h-9l-4.5 4V16H4z"/><path d="M8 9h8M8 12h5"/>',
  check: '<path d="m5 12.5 4.5 4.5L19 7"/>',
  check2: '<path d="M5 3.5h14v17H5z"/><path d="m8 9 1.3 1.3L12 7.5M8 15.5l1.3 1.3L12 14M14.5 9.5h2M14.5 16h2"/>',
  clock: '<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5.5l3.5 2"/>',
  coin: '<circle cx="12" cy="12" r="8.5"/><path d="m8.5 7.5 3.5 4.5 3.5-4.5M12 12v5M9 12.5h6M9 15h6"/>',
  contrast: '<circle cx="12" cy="12" r="8.5"/><path d="M12 3.5v17M15 5v14M18 7v10"/>',
  down: '<path d="M12 4v11m-4.5-4.5L12 15l4.5-4.5M4.5 19.5h15"/>',
  elder:
    '<circle cx="10" cy="5" r="2.3"/><path d="M10 8c-2.5.6-3.5 3-3.5 6M10 8v6l-1.5 6.5M10 13.5l2.5 3v4M10 9.5l3.5 3h2.5M17 11v9.5"/>',
  exit: '<path d="M14 4H5v16h9M10 12h10.5m-4-4 4 4-4 4"/>',
  farm: '<path d="M12 21V9M12 13c-4 0-6-2-6-6 4 0 6 2 6 6zM12 10c0-4 2-6.5 6-6.5 0 4-2 6.5-6 6.5zM12 18c4 0 6-1.5 6-5-4 0-6 1.5-6 5z"/>',
  file: '<path d="M6 3.5h8l4.5 4.5v12.5H6z"/><path d="M14 3.5V8h4.5M9 12.5h6M9 16h6"/>',
  find: '<path d="M14 20.5H5V3.5h9l4.5 4.5v3M14 3.5V8h4.5M8 12h4M8 15.5h3"/><circle cx="16.5" cy="16" r="3"/><path d="m18.7 18.3 2.3 2.2"/>',
  fire: '<path d="M12 3c.5 4 5.5 6 5.5 11.5a5.5 5.5 0 0 1-11 0c0-2.5 1.5-4 2.5-6 1 1 1.5 1.5 1.8 2.8C12.5 9 12.8 6 12 3z"/>',
  guide:
    '<path d="M12 6.5C9.5 4.7 6.5 4.3 3.5 4.5v13.5c3-.2 6 .2 8.5 2 2.5-1.8 5.5-2.2 8.5-2V4.5c-3-.2-6 .2-8.5 2zM12 6.5V20"/>',
  heart:
    '<path d="M12 20C6.5 16 3.5 12.8 3.5 9.2A4.4 4.4 0 0 1 12 7.5a4.4 4.4 0 0 1 8.5 1.7c0 3.6-3 6.8-8.5 10.8z"/><path d="M3.8 11.5H8l1.5-2.5 2.5 5 1.5-2.5h6.7"/>',
  home: '<path d="M3.5 11 12 4l8.5 7M5.5 9.5v10.5h13V9.5"/><path d="M10 20v-5.5h4V20"/>',
  idcard:
    '<rect x="3" y="5" width="18" height="14" rx="1"/><circle cx="8.5" cy="10.5" r="2"/><path d="M5.5 16c.4-2 1.5-2.8 3-2.8s2.6.8 3 2.8M14.5 10h4M14.5 14h4"/>',
  info: '<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5.5M12 7.6v.2"/>',
  law: '<path d="M12 4v16M7 20.5h10M5 7h14"/><path d="m5 7-2.5 6h5zM19 7l-2.5 6h5z"/><path d="M2.5 13c.5 2 4.5 2 5 0M16.5 13c.5 2 4.5 2 5 0"/>',
  leaf: '<path d="M5 19c-1-8 4-14 15-14 0 10-5 15-12.5 13.5"/><path d="M4 21c1.5-5 5-8.5 10-10.5"/>',
  mail: '<rect x="3" y="5.5" width="18" height="13" rx="1"/><path d="m3.5 6.5 8.5 7 8.5-7"/>',
  menu: '<path d="M4 7h16M4 12h16M4 17h16"/>',
  mic: '<rect x="9" y="3" width="6" height="11" rx="3"/><path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3M9 21h6"/>',
  minus: '<path d="M5 12h14"/>',
  pass: '<rect x="5" y="3" width="14" height="18" rx="1"/><circle cx="12" cy="10.5" r="3.8"/><path d="M8.2 10.5h7.6M12 6.7c-2 2.4-2 5.2 0 7.6 2-2.4 2-5.2 0-7.6zM9 17.5h6"/>',
  pause: '<path d="M8.5 5.5v13M15.5 5.5v13"/>',
  people:
    '<circle cx="9" cy="8.5" r="3.3"/><path d="M2.8 19.5c.4-3.7 2.8-5.5 6.2-5.5s5.8 1.8 6.2 5.5M15.5 5.5a3.3 3.3 0 0 1 0 6M17.5 14.3c2.2.7 3.5 2.4 3.8 5.2"/>',
  phone:
    '<path d="M5 4h4l1.6 4.4-2.2 1.7a12 12 0 0 0 5.5 5.5l1.7-2.2L20 15v4a1.5 1.5 0 0 1-1.6 1.5C10.5 20 4 13.5 3.5 5.6A1.5 1.5 0 0 1 5 4z"/>',
  pin: '<path d="M12 21c4.5-5 6.5-8.3 6.5-11a6.5 6.5 0 0 0-13 0c0 2.7 2 6 6.5 11z"/><circle cx="12" cy="10" r="2.3"/>',
  play: '<path d="M8 5.5v13l10-6.5z"/>',
  plus: '<path d="M12 5v14M5 12h14"/>',
  print: '<path d="M7 8.5V3.5h10v5M7 17H3.5V8.5h17V17H17"/><path d="M7 13.5h10v7H7z"/>',
  ring: '<circle cx="9" cy="14.5" r="5.5"/><circle cx="15" cy="14.5" r="5.5"/><path d="m7 5 2-2 2 2-2 3z"/>',
  rss: '<path d="M5 5a14 14 0 0 1 14 14M5 11a8 8 0 0 1 8 8"/><circle cx="6" cy="18" r="1.3"/>',
  school: '<path d="M2.5 9.5 12 5l9.5 4.5L12 14z"/><path d="M6.5 11.5V16c3 2.6 8 2.6 11 0v-4.5M21.5 9.5V15"/>',
  seal: '<rect x="4" y="4" width="16" height="16" rx="1"/><path d="M8 8h8M12 8v8M8.5 12h7M8 16h8"/>',
  search: '<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>',
  share:
    '<circle cx="6" cy="12" r="2.5"/><circle cx="17.5" cy="5.5" r="2.5"/><circle cx="17.5" cy="18.5" r="2.5"/><path d="m8.2 10.8 7-4M8.2 13.2l7 4"/>',
  shield:
    '<path d="M12 3.5 19.5 6v5.5c0 4.7-3 7.6-7.5 9.5-4.5-1.9-7.5-4.8-7.5-9.5V6z"/><path d="m8.5 12 2.5 2.5 4.5-4.8"/>',
  stamp: '<path d="M9.5 13 10 9a3.2 3.2 0 1 1 4 0l.5 4M5 13h14v4H5zM5.5 20.5h13"/>',
  star: '<path d="m12 3.5 2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9L3.5 9.7l5.9-.8z"/>',
  table: '<rect x="3.5" y="4.5" width="17" height="15"/><path d="M3.5 9.5h17M3.5 14.5h17M9.5 4.5v15"/>',
  tools:
    '<path d="M14.5 6.5a4 4 0 0 1 5-2.8l-2.5 2.5 1.3 1.3 2.5-2.5a4 4 0 0 1-5.3 4.8L8 17.3 5.5 20 4 18.5l2.7-2.5z"/>',
  tree: '<rect x="3.5" y="4" width="6" height="4.5"/><rect x="14" y="9.8" width="6.5" height="4.4"/><rect x="14" y="16.3" width="6.5" height="4.2"/><path d="M6.5 8.5v10H14M6.5 12H14"/>',
  user: '<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.5-4.5 3.5-6.5 7.5-6.5s7 2 7.5 6.5"/>',
  volume: '<path d="M4 9.5v5h3.5l5 4v-13l-5 4zM16 9c1.5 1.7 1.5 4.3 0 6M18.5 6.5c3 3 3 8 0 11"/>',
  warn: '<path d="M12 3.5 21.5 20h-19z"/><path d="M12 10v5M12 17.4v.2"/>',
  water: '<path d="M12 3.5c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11z"/><path d="M9 15c.2 1.7 1.3 2.7 3 3"/>',
  wheel:
    '<circle cx="11" cy="15.5" r="5"/><circle cx="10" cy="4.5" r="1.5"/><path d="M10 7.5v5h5l2.5 5.5h2M10 9.5h4"/>',
} as const;

/** The name of a drawing. */
export type IconName = keyof typeof icons;
