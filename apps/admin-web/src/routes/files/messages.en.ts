import type { files as zh } from './messages.zh-CN.js';

export const files: Record<keyof typeof zh, string> = {
  nav: 'Files',
  title: 'Rule of files',
  what: 'the rule of files',
  heading: 'Which files are taken, and what makes them public',
  room: '{{used}} MB of {{quota}} MB used by {{count}} files',
  scanner: 'Virus scan',
  hasScanner: 'A scanner is connected. Citizens get files that it has looked into.',
  noScanner:
    'No scanner is connected. Files get the embedded inspection only: type, macros, scripts, programs in archives.',
  isMissing:
    'In production without a scanner, articles with files or pictures cannot be published. Have the platform operator set CLAMAV_URL (see the runbook); files sent before are then scanned by themselves.',
  accepts: 'The embedded inspection is enough for citizens',
  acceptsHelp: 'Otherwise only files that a scanner looked into are published with their articles.',
  acceptsFixed: 'In production only a scanner counts; this has no effect here.',
  types: 'Further types',
  typesHelp: 'Pictures, PDF, Word, Excel, PPTX, TXT, ZIP, MP4 and MP3 are taken by every site.',
  oneType: '{{name}} (.{{type}}), up to {{megabytes}} MB',
  'type.ofd': 'OFD document',
  'type.wps': 'WPS text',
  'type.et': 'WPS spreadsheet',
  'type.dps': 'WPS presentation',
  'type.csv': 'Data table',
  'type.ppt': 'Old PowerPoint',
  'type.rar': 'RAR archive',
  'type.7z': '7z archive',
  sealed: 'cannot be looked into; not published without a scanner',
  quota: 'Room of the site (MB)',
  quotaHelp: 'Set by the platform operator. Nothing more can be sent once it is full.',
  save: 'Save',
  saved: 'The rule of files is saved',
};
