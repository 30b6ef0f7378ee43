import { CHECK_CLASSES, CHECK_KEYS, type CheckAction, type CheckClass, type Finding } from '../finding.js';
import { dates, lists, sums } from '../rules/figures.js';
import { personal } from '../rules/personal.js';
import { type Spot, Spotter, type TextRule } from '../rules/spot.js';
import { missingFiles, structure } from '../rules/structure.js';
import { units } from '../rules/units.js';
import { wording } from '../rules/wording.js';
import { type Passage, readBody } from '../text/read-body.js';
import { places } from '../words/divisions.js';
import { leaderSpots } from '../words/leaders.js';
import { listedSpots, type WordList } from '../words/word-list.js';

/** A text as it is checked: cleaned HTML and the fields beside it that citizens read. */
export interface CheckedText {
  readonly title: string;
  readonly body: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What it is held against. */
export interface CheckGround {
  readonly lists: readonly WordList[];
  /** The day, for terms of office. */
  readonly today: string;
}

const RULES: readonly TextRule[] = [personal, dates, lists, sums, units, places, missingFiles];
// Rules of documents are for running text: a title or a name of a source is none.
const BODY_RULES: readonly TextRule[] = [wording];
const STOP = /[。，；：、]$/;

/** Everything to be put right in a text, in reading order within its fields. */
export function checkText(text: CheckedText, ground: CheckGround): Finding[] {
  const body = readBody(text.body);
  const spotter = new Spotter();
  const passages: Passage[] = [
    { field: 'title', text: text.title },
    ...Object.entries(text.fields).map(([field, value]) => ({ field, text: value })),
    ...body.passages,
  ];
  return [...passages.flatMap((passage) => spotter.findings(passage, spotsOf(passage, ground))), ...structure(body)];
}

function spotsOf({ field, text }: Passage, { lists: words, today }: CheckGround): Spot[] {
  const met = words.flatMap((list) => list.meet(text));
  const spots = [
    ...listedSpots(met),
    ...leaderSpots(text, met, today),
    ...RULES.flatMap((rule) => rule(text)),
    ...(field === 'body' ? BODY_RULES.flatMap((rule) => rule(text)) : []),
    ...(field === 'title' ? titleSpots(text) : []),
  ];
  return spots.sort((a, b) => a.from - b.from);
}

function titleSpots(title: string): Spot[] {
  const at = STOP.exec(title)?.index;
  return at === undefined ? [] : [{ key: 'titleStop', from: at, to: title.length, params: {}, remedy: '' }];
}

/** What is done about each class. */
export type CheckPolicy = Readonly<Record<CheckClass, CheckAction>>;

/** What is done where nobody said otherwise. */
export const USUAL_POLICY: CheckPolicy = CHECK_CLASSES;

/** What is done about a finding: what its list asks for, or what its class says. */
export function actionOn({ key, asked }: Finding, policy: CheckPolicy): CheckAction {
  return asked ?? policy[CHECK_KEYS[key]];
}
