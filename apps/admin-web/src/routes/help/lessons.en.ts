import type { Lessons } from './lessons.js';

export const lessons: Lessons = {
  workbench: {
    title: 'Workbench',
    what: 'Everything that waits for you on all of your sites, the most urgent first.',
    steps: [
      'Begin with what is up to you: a click leads to it, and once it is done the line goes away.',
      'Then the columns that are due: days left or overdue are counted from what was really published.',
      'Above are your drafts and what came back to you; every figure opens into its articles.',
    ],
    care: 'Nothing waiting means that nobody waits for you, not that a site has no problem: blank and overdue columns are listed apart.',
  },
  write: {
    title: 'Write',
    what: 'A new article. Every character is kept as a draft at once, also when the page is closed.',
    steps: [
      'Choose the column: it decides who reviews, and how often.',
      'Write title and text; paste from Word, WPS and web pages, or bring in a whole Word file with its pictures.',
      'Look at the checks on the right: some must be mended before submitting, others may be ignored with a reason.',
      'Submit. The reviewers are told, and you can recall it at any time.',
    ],
    care: 'Nobody reviews or publishes what they wrote or changed themselves.',
  },
  editor: {
    title: 'Edit',
    what: 'Read and change an article. Of one that is live you change a revision; the live page stays until it is published.',
    steps: [
      'Just write. Beside the state stands until when it is saved.',
      'F8 goes from one finding of the checks to the next.',
      'Submit. One character changed after an approval voids it.',
    ],
    care: 'The reason of a return stands at the top.',
  },
  trail: {
    title: 'Editorial trail',
    what: 'Through whose hands an article went: each submission, return, approval, secrecy review and publication, with time, comment and digest.',
    steps: [
      'From top to bottom in order of time.',
      'Unchanged means that what is kept is what was judged.',
      'Print it as evidence of the reviews.',
    ],
  },
  history: {
    title: 'History',
    what: 'Every text that an article had: whose, when, why; any two stand beside each other.',
    steps: [
      'Choose two and see what changed.',
      'Bring an older one back as a draft, reviewed again. What is being written is kept first.',
    ],
  },
  articles: {
    title: 'Articles',
    what: 'All articles of this site, by state, column, time and title.',
    steps: [
      'Choose the column on the left, the state above.',
      'J and K move, Enter opens.',
      'Tick several to submit or take them down together; each has its own result.',
      'Something is wrong on the live page: take it down in its row and say what citizens are told.',
    ],
    care: 'A page that was taken down leaves home, lists, search and caches; its address says so.',
  },
  review: {
    title: 'Review',
    what: 'What waits for your judgement on all sites, in one queue.',
    steps: [
      'J is the next one, K the one before. Of a revision the comparison shows what changed; [ and ] go from change to change.',
      'Ctrl+Enter approves.',
      'R, a reason, Ctrl+Enter returns.',
      'U takes a judgement back within ten seconds; only then is it sent.',
    ],
    care: 'Versions that you wrote or changed never come to you.',
  },
  columns: {
    title: 'Columns',
    what: 'The tree of columns: names, addresses, kinds, how often they are updated, who answers, how many reviews.',
    steps: [
      'Drag a row, or use Alt and the arrows, to change the order.',
      'Move gives it another parent; old addresses lead to the new ones.',
      'Change opens the settings; what is inherited says so.',
      'Many at once: one per line, indented below its parent.',
    ],
    care: 'State where a cadence comes from; overdue columns are on the workbench and reminded of.',
  },
  media: {
    title: 'Media library',
    what: 'Pictures, videos and files of the site.',
    steps: [
      'Uploads are scanned and made smaller first; nobody outside gets what was not looked into.',
      'Write an alternative text for each picture: it is what screen readers say.',
      'Open one to see which articles use it.',
    ],
    care: 'What is in use cannot be deleted.',
  },
  feedback: {
    title: 'Page feedback',
    what: 'What readers say at the end of a page: whether it helped, and why.',
    steps: ['Look at what did not help: open the page and mend the article.', 'It is read only.'],
  },
  opening: {
    title: 'Open a site',
    what: 'The steps before a site opens: registration, columns, people. What is missing says so.',
    steps: ['Complete one after another.', 'Look it over and open it: citizens reach it at once.'],
  },
  newSite: {
    title: 'Open a site',
    what: 'A new site for a unit, in four steps.',
    steps: [
      'Choose the unit and the parent site.',
      'Give host and code; what is taken is said at once.',
      'Add the standard columns, and name who answers for each step.',
      'Look it over and open it: the portal answers at once.',
    ],
  },
  site: {
    title: 'Site',
    what: 'Registration, state and history of one site.',
    steps: ['Changes of the registration need a reason.', 'A suspended site shows its notice until it is resumed.'],
  },
  sites: {
    title: 'Sites',
    what: 'All the sites that you look after.',
    steps: [
      'Find by name or code, filter by level and state.',
      'A row opens the registration; enter the site to work there.',
    ],
  },
  settings: {
    title: 'Site settings',
    what: 'Name, registrations, foot, theme and links of this site.',
    steps: ['Saved changes are on the portal within a second.'],
  },
  people: {
    title: 'People and rights',
    what: 'Who may do what on this site, and until when.',
    steps: [
      'Invite somebody: a link goes out that works once, within 72 hours; then give a role.',
      'A row shows all that somebody holds, and ends it.',
      'Contractors need an end date and neither review nor publish.',
    ],
    care: 'System, security and audit administrators keep each other in check; the last of them stays.',
  },
  responsibility: {
    title: 'Responsibility',
    what: 'Who takes which step of which column, in one table.',
    steps: [
      'A red cell has nobody: it keeps sites from opening and columns from being shown.',
      'A click leads to naming somebody.',
    ],
  },
  checks: {
    title: 'Words and checks',
    what: 'What is looked for before submitting and publishing, and what becomes of it; one list of the site, one of the province.',
    steps: [
      'Each class must be mended, should be, or is not mentioned; stricter than the province, never laxer.',
      'Words are added one by one or brought in as CSV or XLSX.',
      'What editors report as found wrongly waits here and becomes an exception.',
    ],
  },
  files: {
    title: 'Rule for files',
    what: 'Which kinds of files the site takes, how large, and how much in all.',
    steps: ['A change counts for files that come after it.'],
  },
  calendar: {
    title: 'Calendar',
    what: 'Holidays and make-up workdays; every time limit goes by it.',
    steps: [
      'A day tells why it counts or not.',
      'Try a due date: every day of it is explained.',
      'When the province loads a year, running time limits are worked out anew.',
    ],
  },
  report: {
    title: 'Reports',
    what: 'What sites and units published in a time, and which columns are blank or overdue.',
    steps: ['Choose time and site.', 'Open a row into the levels below it, or go to the site.', 'Export it as CSV.'],
  },
  audit: {
    title: 'Audit log',
    what: 'Who did what and when. Only added to; tampering is found.',
    steps: ['Find by person, event and time.', 'A row shows before and after.', 'An export leaves a line, too.'],
  },
  batch: {
    title: 'Results one by one',
    what: 'Each item of a batch: done, or not, and why.',
    steps: [
      'Filter by what was not done.',
      'It goes on when you leave the page; what is done stays done when you stop it.',
    ],
  },
  batches: {
    title: 'Batches',
    what: 'Progress and results of acts on many.',
    steps: ['A row opens into its items.'],
  },
  jobs: {
    title: 'Background jobs',
    what: 'Whether queues, scans and messages work, and how late they are.',
    steps: ['Failed jobs wait for somebody: read what was said last, retry, or discard.'],
  },
  messageSettings: {
    title: 'Message settings',
    what: 'What you are told on the site, by mail or by short message, at once or once a day.',
    steps: ['Choose for each; it is saved at once.'],
  },
  messages: {
    title: 'Messages',
    what: 'What concerns you: submitted, returned, due, published.',
    steps: ['A click leads to it.', 'Mark all as read clears the dot.'],
  },
};
